import { formatMultiple } from "../../../format/index.ts";
import { leverageOf, specOf } from "../asked.ts";
import type { Misconception } from "./misconception.ts";

/** L − 1: what is borrowed, over what is owned. */
export const leverageIsTheLoan: Misconception = {
  belief: "Leverage is what the fund has borrowed, as a multiple of its own.",
  result: (asked) =>
    asked.quantity === "real-leverage" ? leverageOf(specOf(asked)).minus(1) : null,
  if: () => "only what is borrowed counts and what the holders own is left out",
  steps(asked) {
    const leverage = leverageOf(specOf(asked));
    const value = leverage.minus(1);
    return [{ text: `${formatMultiple(leverage)} less 1 of its own`, value }];
  },
};
