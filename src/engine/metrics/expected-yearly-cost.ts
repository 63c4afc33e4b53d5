import type { Decimal, DecimalInput } from "../decimal.ts";
import { finite, fractionBelowOne, nonNegative, positive } from "./argument.ts";

/** √(2/π), the mean size of a standard normal number. */
const MEAN_SIZE = "0.7978845608028653558798921198687637369517";

/**
 * Cost a year.
 *
 * What regular rebalancing can be expected to cost in a year, from trading alone.
 *
 * @formula cost × |leverage × (leverage − 1)| × volatility of one period × √(2/π) × periods a year
 * @unit fraction of NAV a year
 * @sign 0 or more
 * @misleads A first-order average over normal moves; a violent week can cost more than a calm month.
 * @source Derived: the mean size of a normal move is σ√(2/π), and each move trades L(L − 1) times it
 * @throws RangeError when cost, volatility or resets are out of range
 * @example
 * expectedYearlyCost({ leverage: 3, cost: "0.0005", volatility: "0.6" }).toFixed(4) // → 0.0274
 * expectedYearlyCost({ leverage: -3, cost: "0.0005", volatility: "0.6" }).toFixed(4) // → 0.0549
 */
export function expectedYearlyCost(input: {
  readonly leverage: DecimalInput;
  /** All-in cost as a fraction of the notional traded. */
  readonly cost: DecimalInput;
  /** Annualised. */
  readonly volatility: DecimalInput;
  /** Default 365, one a day. */
  readonly resetsPerYear?: DecimalInput;
}): Decimal {
  const leverage = finite("leverage", input.leverage);
  const resets = positive("resetsPerYear", input.resetsPerYear ?? 365);
  const perReset = nonNegative("volatility", input.volatility).div(resets.sqrt());
  const meanMove = perReset.times(MEAN_SIZE);
  const traded = leverage.times(leverage.minus(1)).abs().times(meanMove).times(resets);
  return fractionBelowOne("cost", input.cost).times(traded);
}
