import { poolEffectiveLeverage } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { times } from "../wording.ts";

export const poolTokenTerm: Term = {
  id: "pool-token",
  term: "Pool token",
  definition:
    "A share of one of two pools, of which the losing one pays the winning one at every update.",
  example: () =>
    `When your pool is twice the other, a “${times(3)}” token gains only about ${times(poolEffectiveLeverage({ leverage: 3, ownPool: 2000, otherPool: 1000 }))} the move.`,
  lesson: 17,
  see: ["skew"],
};
