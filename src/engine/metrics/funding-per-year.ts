import { ONE } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { finite, oneOf, positive } from "./argument.ts";

const HOURS_PER_YEAR = 365 * 24;

export interface YearlyFundingInput {
  /** Per interval, fraction of notional, signed. */
  readonly rate: DecimalInput;
  /** Default 8. */
  readonly everyHours?: DecimalInput;
  /** simple adds the intervals up, compounded lets each act on what the last left. Default simple. */
  readonly method?: "simple" | "compounded";
}

/** Funding intervals in a year of 365 days. */
export function fundingIntervals(everyHours: DecimalInput | undefined): Decimal {
  return ONE.times(HOURS_PER_YEAR).div(positive("everyHours", everyHours ?? 8));
}

/**
 * Funding a year, on notional.
 *
 * One interval's rate as a yearly rate on the position's value.
 *
 * @formula simple: rate × intervals a year. compounded: (1 + rate)^intervals − 1
 * @unit fraction of notional a year
 * @sign as the rate: positive is paid by longs
 * @misleads Not what a token's holder loses: that is on NAV, times the leverage.
 * @source Derived; 0.01 % every 8 hours is 10.95 %
 * @throws RangeError when the interval is not above 0 or the method unknown
 * @example
 * fundingPerYear({ rate: "0.0001" }).toString() // → 0.1095
 * fundingPerYear({ rate: "0.0001", method: "compounded" }).toFixed(6) // → 0.115714
 */
export function fundingPerYear(input: YearlyFundingInput): Decimal {
  const rate = finite("rate", input.rate);
  const intervals = fundingIntervals(input.everyHours);
  const method = oneOf("method", input.method ?? "simple", ["simple", "compounded"]);
  if (method === "simple") return rate.times(intervals);
  return ONE.plus(rate).pow(intervals).minus(1);
}
