import { ONE } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { positive, rangeError } from "./argument.ts";

/**
 * Lending liquidation of a collateral token.
 *
 * How far the price may fall from here before the lending market may sell the fund's collateral.
 *
 * @formula (leverage − 1) ÷ (leverage × liquidation threshold) − 1
 * @unit simple return of the price
 * @sign negative is a fall still to come, positive means it is past; null without debt
 * @misleads Measured from the current leverage: recentring on the way down moves it further away.
 * @source Derived from debt = threshold × collateral value; thresholds are the lending market's
 * @throws RangeError when leverage or threshold is out of range
 * @example
 * lendingLiquidationMove({ leverage: 2, threshold: "0.75" })?.toFixed(3) // → -0.333
 * lendingLiquidationMove({ leverage: 3, threshold: "0.83" })?.toFixed(3) // → -0.197
 */
export function lendingLiquidationMove(input: {
  /** Collateral value ÷ (collateral value − debt). */
  readonly leverage: DecimalInput;
  /** Debt over collateral value at which the market may liquidate. */
  readonly threshold: DecimalInput;
}): Decimal | null {
  const leverage = positive("leverage", input.leverage);
  const threshold = positive("threshold", input.threshold);
  if (threshold.gt(1)) throw rangeError("threshold", "above 0 and at most 1", threshold);
  if (leverage.lte(1)) return null;
  return leverage.minus(1).div(leverage.times(threshold)).minus(ONE);
}
