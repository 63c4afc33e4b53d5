import { askedOf, leverageOf, measure, movesOf, specOf } from "../asked.ts";
import type { Asked } from "../asked.ts";
import { dailyToken } from "../scenarios.ts";
import { compounding } from "../worked/compounding.ts";
import type { Misconception } from "./misconception.ts";

function asDaily(asked: Asked): Asked {
  return askedOf(asked, dailyToken(leverageOf(specOf(asked)).toNumber()));
}

/** The same token with a clock: reset every midnight, whatever its leverage. */
export const resizedDaily: Misconception = {
  belief: "Every leveraged token resets every day.",
  result: (asked) => (asked.quantity === "left-of-100" ? measure(asDaily(asked)) : null),
  if: () => "the token resets every midnight",
  steps: (asked) => compounding(leverageOf(specOf(asked)), movesOf(asked)),
};
