import { Decimal } from "../../../../engine/index.ts";
import type { Kind } from "../kind.ts";
import { printNumber } from "../numeric/print-number.ts";
import type { DrawKey, DrawPrompt } from "./schema.ts";

const NUMBER = /^-?\d{1,9}(\.\d{1,9})?$/;

function offBy(drawn: string | undefined, truth: string): Decimal {
  return new Decimal(drawn ?? 0).minus(truth).abs();
}

function isNear(response: readonly string[], ys: readonly string[], tolerance: string): boolean {
  return ys.every((y, index) => offBy(response[index], y).lte(tolerance));
}

/** The values that can be set, nearest to these. */
function onSteps({ step, min, max }: DrawPrompt, ys: readonly string[]): readonly string[] {
  return ys.map((y) => {
    const value = new Decimal(y).div(step).round().times(step);
    return Decimal.min(max, Decimal.max(min, value)).toString();
  });
}

function parting(
  prompt: DrawPrompt,
  { ys, tolerance }: DrawKey,
  response: readonly string[],
): string {
  const first = ys.findIndex((y, index) => offBy(response[index], y).gt(tolerance));
  const drawn = printNumber(prompt, response[first] ?? "0");
  const truth = printNumber(prompt, ys[first] ?? "0");
  return `Your line leaves the right one at ${prompt.xs[first + 1]}: you drew ${drawn}, it is ${truth}.`;
}

/** A response is one value for each point after the first, as a decimal; empty while nothing is drawn. */
export const draw: Kind<DrawPrompt, DrawKey> = {
  blank: () => [],
  missing: ({ xs }, response) =>
    response.length === xs.length - 1 && response.every((y) => NUMBER.test(y))
      ? null
      : "Draw the line first: set at least one point.",
  grade(prompt, key, response) {
    if (isNear(response, key.ys, key.tolerance)) return { verdict: "right", reason: key.reason };
    const mistake = key.mistakes.find(({ ys }) => isNear(response, ys, key.tolerance));
    if (mistake) return { verdict: "wrong", reason: mistake.feedback, mistake };
    return { verdict: "wrong", reason: parting(prompt, key, response) };
  },
  answer: (prompt, { ys }) => onSteps(prompt, ys),
  mistakes: (prompt, { mistakes }) =>
    mistakes.map(({ misconception, ys }) => ({ misconception, response: onSteps(prompt, ys) })),
  given: (prompt) => {
    const { label, ys } = prompt.given;
    const points = ys.map((y, index) => `${prompt.xs[index]} ${printNumber(prompt, y)}`);
    return [`${label}: ${points.join(", ")}`];
  },
  parts: ({ xs }) => xs.slice(1),
  notes: (prompt, { ys, tolerance }, response) =>
    ys.map((y, index) => ({
      right: offBy(response[index], y).lte(tolerance),
      text: `It is ${printNumber(prompt, y)}.`,
    })),
  touched: () => [],
  inWords: (prompt, response) =>
    response.map((y, index) => `${prompt.xs[index + 1]} ${printNumber(prompt, y)}`).join(", "),
  faults(prompt, { ys, tolerance, mistakes }) {
    const clear = mistakes.every((mistake) =>
      ys.some((y, index) => offBy(mistake.ys[index], y).gt(new Decimal(tolerance).times(2))),
    );
    const all = [...ys, ...mistakes.flatMap((mistake) => mistake.ys)];
    const fits = all.every((y) => new Decimal(y).gte(prompt.min) && new Decimal(y).lte(prompt.max));
    return [
      ...(clear ? [] : ["a mistaken line is too near the right one"]),
      ...(fits ? [] : ["a line leaves the chart"]),
      ...(new Decimal(tolerance).gte(prompt.step)
        ? []
        : ["the steps are wider than the tolerance"]),
    ];
  },
};
