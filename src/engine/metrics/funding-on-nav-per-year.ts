import { ONE } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { finite, oneOf } from "./argument.ts";
import { fundingIntervals } from "./funding-per-year.ts";
import type { YearlyFundingInput } from "./funding-per-year.ts";

/**
 * Funding a year, on NAV.
 *
 * What funding alone does to a holder in a year, if the price stands still and the leverage is kept.
 *
 * @formula simple: −leverage × rate × intervals a year. compounded: (1 − leverage × rate)^intervals − 1
 * @unit fraction of NAV a year
 * @sign negative is a loss: a long loses at a positive rate, a short gains
 * @misleads Rates change sign and size every few hours; a band token pays on its real leverage, not on
 * its label.
 * @source Derived; at 0.01 % every 8 hours a 3x token loses 32.85 % simple, 28.0 % compounded
 * @throws RangeError when the interval is not above 0 or the method unknown
 * @example
 * fundingOnNavPerYear({ leverage: 3, rate: "0.0001" }).toString() // → -0.3285
 * fundingOnNavPerYear({ leverage: 3, rate: "0.0001", method: "compounded" }).toFixed(3) // → -0.280
 * fundingOnNavPerYear({ leverage: -3, rate: "0.0001", method: "compounded" }).toFixed(3) // → 0.389
 */
export function fundingOnNavPerYear(
  input: YearlyFundingInput & { readonly leverage: DecimalInput },
): Decimal {
  const paid = finite("leverage", input.leverage).times(finite("rate", input.rate));
  const intervals = fundingIntervals(input.everyHours);
  const method = oneOf("method", input.method ?? "simple", ["simple", "compounded"]);
  if (method === "simple") return paid.times(intervals).negated();
  const left = ONE.minus(paid);
  return left.gt(0) ? left.pow(intervals).minus(1) : ONE.negated();
}
