import { askedOf, leverageOf, measure, specOf, totalMoveOf } from "../asked.ts";
import { staticPosition } from "../scenarios.ts";
import type { Misconception } from "./misconception.ts";
import { move, multiple } from "../words.ts";

/** The same leverage in a position that is opened once and left alone: 100 × (1 + L × R). */
export const neverResized: Misconception = {
  belief: "A token gives its multiple of the whole move.",
  result(asked) {
    if (asked.quantity !== "left-of-100") return null;
    const leverage = leverageOf(specOf(asked)).toNumber();
    return measure(askedOf(asked, staticPosition(leverage)));
  },
  if(asked) {
    const leverage = multiple(leverageOf(specOf(asked)));
    return `the position is never resized: ${leverage} the whole move of ${move(totalMoveOf(asked))}`;
  },
  steps(asked) {
    const total = totalMoveOf(asked);
    const leverage = leverageOf(specOf(asked));
    const left = measure(askedOf(asked, staticPosition(leverage.toNumber())));
    return [
      { text: `The whole move: ${move(total)}`, value: null },
      { text: `${multiple(leverage)} that, on the first 100`, value: left },
    ];
  },
};
