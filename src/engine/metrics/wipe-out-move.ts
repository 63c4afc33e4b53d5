import { ONE, ZERO } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { fractionBelowOne, nonZero } from "./argument.ts";

/**
 * Wipe-out move.
 *
 * The move between two trades that takes everything. With a maintenance margin the fund is closed by force
 * a little earlier.
 *
 * @formula −1 ÷ leverage; with maintenance m: (1 − 1/leverage) ÷ (1 − s × m) − 1, s = 1 long, −1 short
 * @unit simple return of the price
 * @sign negative for longs, positive for shorts; null for longs at 1x or less, which no fall wipes out
 * @misleads A fund that rebalances on the way down survives a slide of this size, not a gap.
 * @source Derived from NAV = 1 + leverage × move; with maintenance, from the isolated liquidation price
 * @throws RangeError when leverage is 0 or the maintenance margin rate is not a fraction below 1
 * @example
 * wipeOutMove({ leverage: 3 })?.toFixed(4) // → -0.3333
 * wipeOutMove({ leverage: -1 })?.toString() // → 1
 * wipeOutMove({ leverage: 3, maintenanceMarginRate: "0.005" })?.toFixed(3) // → -0.330
 */
export function wipeOutMove(input: {
  readonly leverage: DecimalInput;
  readonly maintenanceMarginRate?: DecimalInput;
}): Decimal | null {
  const leverage = nonZero("leverage", input.leverage);
  const rate = fractionBelowOne("maintenanceMarginRate", input.maintenanceMarginRate ?? ZERO);
  const signed = leverage.gt(0) ? rate : rate.negated();
  const price = ONE.minus(ONE.div(leverage)).div(ONE.minus(signed));
  return price.gt(0) ? price.minus(1) : null;
}
