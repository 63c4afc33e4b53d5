/** What stands behind a position is more than its maintenance and its closing fee: else it is over as it opens. */
import { above, below } from "../limits.ts";
import type { Limits } from "../limits.ts";
import { liquidationLadderSet as set } from "./parameters.ts";
import type { LiquidationLadderSet } from "./parameters.ts";

export const liquidationLadderLimits: Limits<LiquidationLadderSet> = (key, values) => {
  const { L, mmr, fee, mode, spare } = values;
  // In percent: the position's own margin is 100.
  const behind = mode === "cross" ? 100 + spare : 100;
  switch (key) {
    case "L":
      return mmr + fee === 0 ? undefined : { max: below(set.L, behind / (mmr + fee)) };
    case "mmr":
      return { max: below(set.mmr, behind / L - fee) };
    case "fee":
      return { max: below(set.fee, behind / L - mmr) };
    case "spare":
      return mode === "cross" ? { min: above(set.spare, L * (mmr + fee) - 100) } : undefined;
    default:
      return undefined;
  }
};
