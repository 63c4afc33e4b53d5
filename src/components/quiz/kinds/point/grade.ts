import type { Kind } from "../kind.ts";
import { printNumber } from "../numeric/print-number.ts";
import type { PointKey, PointPrompt } from "./schema.ts";

const nameOf = (prompt: PointPrompt, index: number) =>
  `${prompt.xs[index] ?? ""}, ${printNumber(prompt, prompt.ys[index] ?? "0")}`;

/** A response is the index of the point that was chosen; empty while there is none. */
export const point: Kind<PointPrompt, PointKey> = {
  blank: () => [],
  missing: ({ xs }, [chosen]) =>
    chosen !== undefined && xs[Number(chosen)] !== undefined ? null : "Choose a point first.",
  grade(_prompt, { right, reasons, mistakes }, [chosen]) {
    const index = Number(chosen);
    const verdict = right.includes(index) ? "right" : "wrong";
    const mistake = mistakes[index] ?? undefined;
    return { verdict, reason: mistake?.feedback ?? reasons[index] ?? "", mistake };
  },
  answer: (_prompt, { right }) => right.slice(0, 1).map(String),
  mistakes: (_prompt, { mistakes }) =>
    mistakes.flatMap((mistake, index) =>
      mistake ? [{ misconception: mistake.misconception, response: [String(index)] }] : [],
    ),
  given: () => [],
  parts: (prompt) => prompt.xs.map((_x, index) => nameOf(prompt, index)),
  notes: (_prompt, { right, reasons }) =>
    reasons.map((text, index) => ({ right: right.includes(index), text })),
  touched: (_prompt, response) => response.map(Number),
  inWords: (prompt, [chosen]) => (chosen === undefined ? "" : nameOf(prompt, Number(chosen))),
  faults: ({ xs, ys }, { right, reasons }) => [
    ...(xs.length === ys.length && new Set(xs).size === xs.length
      ? []
      : ["the points are not distinct"]),
    ...(right.length > 0 && right.length < xs.length
      ? []
      : ["there must be right and wrong points"]),
    ...(reasons.length === xs.length && reasons.every((reason) => reason !== "")
      ? []
      : ["a point has no reason"]),
  ],
};
