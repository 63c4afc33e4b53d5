/** What the Doubling dial lets a reader turn. */
import type { ParameterSet } from "../../../engine/index.ts";

const move = (label: string, usual: number) =>
  ({
    kind: "number",
    label,
    unit: "percent",
    min: -90,
    max: 100,
    step: 1,
    default: usual,
    help: "By how much the coin rises or falls.",
  }) as const;

export const doublingDialSet = {
  m1: move("First move", 50),
  m2: move("Second move", -50),
  by: {
    kind: "choice",
    label: "Each move counts",
    options: [
      { value: "1", label: "once" },
      { value: "2", label: "double" },
      { value: "3", label: "threefold" },
    ],
    default: "1",
    help: "Double: a rise of a tenth becomes a rise of two tenths, and so does a fall.",
  },
} as const satisfies ParameterSet;

export type DoublingDialSet = typeof doublingDialSet;
