/** Liquidation, call and the level at which the account opens lie in this order. */
import { above, below } from "../limits.ts";
import type { Limits } from "../limits.ts";
import { threeWaysSet } from "./parameters.ts";
import type { ThreeWaysSet } from "./parameters.ts";

export const threeWaysLimits: Limits<ThreeWaysSet> = (key, { L, call, liq }) => {
  switch (key) {
    case "L":
      return { max: below(threeWaysSet.L, call / (call - 1)) };
    case "call":
      return { min: above(threeWaysSet.call, liq), max: below(threeWaysSet.call, L / (L - 1)) };
    case "liq":
      return { max: below(threeWaysSet.liq, call) };
    default:
      return undefined;
  }
};
