import { believedResult, believedSteps } from "./believed-leverage.ts";
import type { Belief } from "./believed-leverage.ts";
import type { Misconception } from "./misconception.ts";
import { multiple } from "../words.ts";

const withTheNav: Belief = (leverage, moved) => leverage.div(leverage.times(moved).plus(1));

/** L ÷ (1 + L·r): the NAV moves, the position is taken for what it was at the start. */
export const leverageForgetsPosition: Misconception = {
  belief: "My money changes, the position I hold stays the same size.",
  result: (asked) => believedResult(asked, withTheNav),
  if: () => "the NAV changes and the value of the position does not",
  steps: (asked) =>
    believedSteps(
      asked,
      withTheNav,
      (leverage, moved, believed) =>
        `${multiple(leverage)} divided by a NAV of ${multiple(leverage.times(moved).plus(1))} what it was is ${multiple(believed)}`,
    ),
};
