/** What to find on many paths. */
import { formatMoney, formatPercent } from "../../../format/index.ts";
import type { Mission } from "../model-definition.ts";
import type { ManyPathsResult } from "./many-result.ts";
import type { ManyPathsSet } from "./parameters.ts";

const whole = (amount: number): string => formatMoney(amount, { decimals: 0 });

export const missions = {
  "middle-gains": {
    ask: "Turn volatility down until the holder in the middle of a 3x token gains over a year.",
    met: (result, values) =>
      values.L === 3 && values.days === 365 && values.vol > 10 && result.median.value > 100,
    found: (result, values) =>
      `At a volatility of ${formatPercent(values.vol / 100, { decimals: 0 })} the middle holder ends with ${whole(result.median.value)}, the average with ${whole(result.mean.value)}.`,
  },
} satisfies Record<string, Mission<ManyPathsSet, ManyPathsResult>>;
