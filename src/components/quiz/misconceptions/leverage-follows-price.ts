import { believedResult, believedSteps } from "./believed-leverage.ts";
import type { Belief } from "./believed-leverage.ts";
import type { Misconception } from "./misconception.ts";
import { move, multiple } from "../words.ts";

const withThePrice: Belief = (leverage, moved) => leverage.times(moved.plus(1));

/** L × (1 + r): the notional grows with the price, the NAV is forgotten. */
export const leverageFollowsPrice: Misconception = {
  belief: "The price goes up, so the leverage goes up with it.",
  result: (asked) => believedResult(asked, withThePrice),
  if: () => "only the position moves with the price and what it belongs to does not",
  steps: (asked) =>
    believedSteps(
      asked,
      withThePrice,
      (leverage, moved, believed) =>
        `${multiple(leverage)} moved by ${move(moved)} is ${multiple(believed)}`,
    ),
};
