/** What to find in the Cost meter. */
import { formatMoney, formatPercent } from "../../../format/index.ts";
import { toEngine } from "../../../engine/index.ts";
import type { Mission } from "../model-definition.ts";
import { costMeterSet } from "./parameters.ts";
import type { CostMeterSet } from "./parameters.ts";
import type { CostMeterResult } from "./waiting.ts";

const left = (text: string): string => formatMoney(text, { decimals: 1 });

export const missions = {
  "turn-the-sign": {
    ask: "Turn the funding rate until the long token gains by waiting. What happens to the short one?",
    met: (result, values) => values.swing === 0 && Number(result.long.left) > 100,
    found: (result, values) =>
      `At ${formatPercent(toEngine(costMeterSet.fund, values.fund), { decimals: 3 })} the short side pays the long one. 100 becomes ${left(result.long.left)} in the long token and ${left(result.short.left)} in the short one.`,
  },
  "fee-like-funding": {
    ask: "Take funding down to nothing. How high must the daily fee be before a year leaves as little of the long token as funding did?",
    met: (result, values) =>
      values.fund === 0 &&
      values.days === 365 &&
      values.swing === 0 &&
      Number(result.long.left) < 72.05,
    found: (result, values) =>
      `A fee of ${formatPercent(toEngine(costMeterSet.mgmt, values.mgmt), { decimals: 3 })} a day leaves ${left(result.long.left)}. Three settlements a day on three times your money came to nine times the rate.`,
  },
} satisfies Record<string, Mission<CostMeterSet, CostMeterResult>>;
