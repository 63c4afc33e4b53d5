/** What to find by painting. */
import { formatMoney } from "../../../format/index.ts";
import type { Mission } from "../model-definition.ts";
import { endOf } from "./painter-result.ts";
import type { PainterResult } from "./painter-result.ts";
import type { PathPainterSet } from "./parameters.ts";

export const missions = {
  "token-gains-more": {
    ask: "Paint days that include at least one fall, after which the daily token still ends above the static position.",
    met: (result, values) =>
      values.path.some((move) => move < 0) &&
      endOf(result, "daily").gt(endOf(result, "static")) &&
      endOf(result, "static").gt(0),
    found: (result) =>
      `The token ends at ${formatMoney(endOf(result, "daily"), { decimals: 1 })}, the static position at ${formatMoney(endOf(result, "static"), { decimals: 1 })}. The trend was strong enough to pay for the reversals.`,
  },
  "underlying-flat": {
    ask: "Paint days after which the underlying stands between 99 and 101 and the token has lost more than half.",
    met: (result) => endOf(result, "spot").minus(100).abs().lte(1) && endOf(result, "daily").lt(50),
    found: (result) =>
      `The underlying ends at ${formatMoney(endOf(result, "spot"), { decimals: 1 })}, the token at ${formatMoney(endOf(result, "daily"), { decimals: 1 })}. Nothing but the way there made the difference.`,
  },
} as const satisfies Record<string, Mission<PathPainterSet, PainterResult>>;
