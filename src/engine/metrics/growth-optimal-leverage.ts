import { ZERO } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { finite, positive } from "./argument.ts";

/**
 * Growth-optimal leverage.
 *
 * The leverage with the greatest median. More than this adds risk and takes growth away; twice this has
 * no growth left.
 *
 * @formula (drift − funding) ÷ volatility²
 * @unit multiple
 * @sign negative when holding short grows
 * @misleads Drift is hardly known even after decades, and the result follows it one to one.
 * @source Maximum over leverage of leverage × (drift − funding) − ½ × leverage² × volatility², the
 * logarithm of the median; known as the Kelly fraction, https://ssrn.com/abstract=1664823
 * @throws RangeError when volatility is not above 0
 * @example
 * growthOptimalLeverage({ drift: "0.5", volatility: "0.6" }).toFixed(2) // → 1.39
 * growthOptimalLeverage({ drift: "0.5", volatility: "0.6", fundingPerYear: "0.1095" }).toFixed(2) // → 1.08
 */
export function growthOptimalLeverage(input: {
  readonly drift: DecimalInput;
  readonly volatility: DecimalInput;
  readonly fundingPerYear?: DecimalInput;
}): Decimal {
  const drift = finite("drift", input.drift);
  const volatility = positive("volatility", input.volatility);
  const funding = finite("fundingPerYear", input.fundingPerYear ?? ZERO);
  return drift.minus(funding).div(volatility.times(volatility));
}
