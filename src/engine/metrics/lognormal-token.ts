/**
 * The token under geometric Brownian motion with continuous rebalancing: its logarithm is normal.
 * Shared by its mean, median, quantiles and probability of loss.
 */
import { ONE, ZERO } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { finite, nonNegative } from "./argument.ts";

export interface LognormalInput {
  readonly leverage: DecimalInput;
  /** Arithmetic drift of the price a year: its mean grows as exp(drift × years). */
  readonly drift: DecimalInput;
  /** Annualised. */
  readonly volatility: DecimalInput;
  /** Default 1. */
  readonly years?: DecimalInput;
  /** Yearly carry on NAV, signed: −leverage × funding − fee for a fund of perpetuals. Default 0. */
  readonly carryPerYear?: DecimalInput;
}

export interface LognormalToken {
  /** Logarithm of the mean. */
  readonly logMean: Decimal;
  /** Logarithm of the median, which is the mean of the logarithm. */
  readonly logMedian: Decimal;
  /** Standard deviation of the logarithm. */
  readonly logDeviation: Decimal;
}

export function lognormalToken(input: LognormalInput): LognormalToken {
  const leverage = finite("leverage", input.leverage);
  const years = nonNegative("years", input.years ?? ONE);
  const carry = finite("carryPerYear", input.carryPerYear ?? ZERO);
  const deviation = leverage.times(nonNegative("volatility", input.volatility)).abs();
  const logMean = leverage.times(finite("drift", input.drift)).plus(carry).times(years);
  const logMedian = logMean.minus(deviation.times(deviation).times(years).div(2));
  return { logMean, logMedian, logDeviation: deviation.times(years.sqrt()) };
}
