import { askedOf, measure, totalMoveOf } from "../asked.ts";
import { spot } from "../scenarios.ts";
import type { Misconception } from "./misconception.ts";
import { move } from "../words.ts";

/** What the underlying itself does. */
export const forgetsLeverage: Misconception = {
  belief: "The token ends about where the underlying ends.",
  result: (asked) => (asked.quantity === "left-of-100" ? measure(askedOf(asked, spot)) : null),
  if: (asked) =>
    `you hold the underlying itself, which moves by ${move(totalMoveOf(asked))} in all`,
  steps: (asked) => [
    {
      text: `100 moves with the price: ${move(totalMoveOf(asked))}`,
      value: measure(askedOf(asked, spot)),
    },
  ],
};
