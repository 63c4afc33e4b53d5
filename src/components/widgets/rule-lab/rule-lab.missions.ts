/** What to find in the Rule lab. */
import { formatMoney, formatMultiple } from "../../../format/index.ts";
import type { Mission } from "../model-definition.ts";
import { endOf } from "./holdings.ts";
import type { RuleLabResult } from "./holdings.ts";
import type { RuleLabSet } from "./parameters.ts";
import { isOwnBand } from "./third-token.ts";

export const missions = {
  "make-it-trade": {
    ask: "Leave the two moves alone and turn the upper edge until the band token trades. How far down must it come?",
    met: (result, values) =>
      isOwnBand(values) &&
      values.pairs === 1 &&
      values.m1 === 10 &&
      values.m2 === -10 &&
      result.holdings.band.summary.rebalances > 0,
    found: (result, values) =>
      `At ${formatMultiple(values.hi)} the band token trades and ends at ${formatMoney(endOf(result, "band"), { decimals: 1 })}. Its leverage after the fall is what the edge had to meet.`,
  },
  "daily-wins": {
    ask: "Find two moves after which the daily token ends above the static position.",
    met: (result, values) =>
      values.pairs === 1 && endOf(result, "daily").gt(endOf(result, "static")),
    found: (result) =>
      `The daily token ends at ${formatMoney(endOf(result, "daily"), { decimals: 1 })}, the static position at ${formatMoney(endOf(result, "static"), { decimals: 1 })}. Both moves point the same way: what it bought after the first one gained on the second.`,
  },
} satisfies Record<string, Mission<RuleLabSet, RuleLabResult>>;
