import { Decimal } from "../decimal.ts";
import type { DecimalInput } from "../decimal.ts";
import { finite, nonNegative, positive } from "./argument.ts";

/**
 * Liquidation margin in a skewed market.
 *
 * A buffer for the price and a fee for whoever liquidates, which is never less than a fixed sum.
 *
 * @formula |size| × price × buffer + max(|size| × price × fee ratio, least fee)
 * @unit quote currency
 * @sign above 0
 * @misleads The least fee makes small positions need far more margin than the ratio says.
 * @source https://github.com/Synthetixio/synthetix at 1609d156, test/contracts/PerpsV2Market.js
 * @throws RangeError when price is not above 0 or a ratio is negative
 * @example
 * skewLiquidationMargin({ size: 2, price: 1000, buffer: "0.0025", feeRatio: "0.0035", leastFee: 20 }).toString() // → 25
 */
export function skewLiquidationMargin(input: {
  readonly size: DecimalInput;
  readonly price: DecimalInput;
  readonly buffer: DecimalInput;
  readonly feeRatio: DecimalInput;
  readonly leastFee: DecimalInput;
}): Decimal {
  const notional = finite("size", input.size).abs().times(positive("price", input.price));
  const fee = notional.times(nonNegative("feeRatio", input.feeRatio));
  const least = nonNegative("leastFee", input.leastFee);
  return notional.times(nonNegative("buffer", input.buffer)).plus(Decimal.max(fee, least));
}
