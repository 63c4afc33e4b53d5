import type { Kind } from "../kind.ts";
import { optionFaults } from "../option-faults.ts";
import type { OrderingKey, OrderingPrompt } from "./schema.ts";

const texts = (order: readonly number[]) => order.map(String);

function isOrder(response: readonly string[], length: number): boolean {
  return (
    [...response].sort().join() ===
    texts([...Array(length).keys()])
      .sort()
      .join()
  );
}

function placedSaid(placed: number, all: number): string {
  if (placed === 0) return `None of the ${all} lines is in its place.`;
  return `Of the ${all} lines, ${placed} ${placed === 1 ? "is in its" : "are in their"} place.`;
}

function areDistinct(orders: readonly (readonly number[])[]): boolean {
  return new Set(orders.map((order) => order.join())).size === orders.length;
}

/** A response is the items' indices in the order that was made; empty while nothing has been moved. */
export const ordering: Kind<OrderingPrompt, OrderingKey> = {
  blank: () => [],
  missing: ({ items }, response) =>
    isOrder(response, items.length) ? null : "Move at least one line first.",
  grade(prompt, { order, mistakes }, response) {
    const made = response.join();
    if (made === order.join()) return { verdict: "right", reason: "Each line is in its place." };
    const mistake = mistakes.find((candidate) => candidate.order.join() === made);
    if (mistake) return { verdict: "wrong", reason: mistake.feedback, mistake };
    if (made === [...order].reverse().join()) {
      const reason = `This is the right order from the other end: “${prompt.first}” belongs on top.`;
      return { verdict: "wrong", reason };
    }
    const placed = order.filter((item, place) => response[place] === String(item)).length;
    return { verdict: "wrong", reason: placedSaid(placed, order.length) };
  },
  answer: (_prompt, { order }) => texts(order),
  mistakes: (_prompt, { mistakes }) =>
    mistakes.map(({ misconception, order }) => ({ misconception, response: texts(order) })),
  given: () => [],
  parts: ({ items }) => items.map(({ text }) => text),
  notes: (_prompt, { order, reasons }, response) =>
    reasons.map((text, item) => ({
      right: response.indexOf(String(item)) === order.indexOf(item),
      text,
    })),
  // A reason names the place: it would give the order away while that can still be changed.
  touched: () => [],
  inWords: ({ items }, response) =>
    response.map((item) => items[Number(item)]?.text ?? "").join(", then "),
  faults: ({ items }, { order, reasons, mistakes }) => [
    ...optionFaults(items, reasons),
    ...(isOrder(texts(order), items.length) ? [] : ["the order does not hold every line once"]),
    ...(order.some((item, place) => item !== place) ? [] : ["the lines are shown in order"]),
    ...(areDistinct([order, ...mistakes.map((mistake) => mistake.order)])
      ? []
      : ["a mistaken order is the right one, or that of another mistake"]),
  ],
};
