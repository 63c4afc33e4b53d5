/** The target has its edges on either side: they give way when it is turned, and end at it when they are. */
import { above, below } from "../limits.ts";
import type { Limits } from "../limits.ts";
import { ruleLabSet } from "./parameters.ts";
import type { RuleLabSet } from "./parameters.ts";
import { NO_CARD } from "./venue-cards.ts";

/** Rules with a range of real leverage. */
const RANGED: readonly string[] = ["band", "hidden", "recentre"];

export const ruleLabLimits: Limits<RuleLabSet> = (key, { rule, card, L }) => {
  if (card !== NO_CARD) return undefined;
  if (rule === "guarded") return key === "guard" ? { min: above(ruleLabSet.guard, L) } : undefined;
  if (!RANGED.includes(rule)) return undefined;
  if (key === "lo") return { max: below(ruleLabSet.lo, L) };
  return key === "hi" ? { min: above(ruleLabSet.hi, L) } : undefined;
};
