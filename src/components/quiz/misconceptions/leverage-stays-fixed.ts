import { leverageOf, specOf } from "../asked.ts";
import type { Misconception } from "./misconception.ts";
import { multiple } from "../words.ts";

/** The number on the label, at any time. */
export const leverageStaysFixed: Misconception = {
  belief: "A 3x token is 3x at every moment.",
  result: (asked) => (asked.quantity === "real-leverage" ? leverageOf(specOf(asked)) : null),
  if: () => "leverage stays what the label says between two resets",
  steps(asked) {
    const leverage = leverageOf(specOf(asked));
    return [{ text: `The label says ${multiple(leverage)}`, value: leverage }];
  },
};
