import { ONE, ZERO } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { fractionBelowOne, nonNegative } from "./argument.ts";

/**
 * Liquidation price of a margin account that holds and owes both coins.
 *
 * The general form of spot margin: what is owed, with the maintenance margin and the closing fee on top,
 * meets what is held.
 *
 * @formula (quote owed × k − quote held) ÷ (coins held − coins owed × k), k = (1 + maintenance rate) × (1 + fee)
 * @unit quote currency per coin
 * @sign above 0; null when no price liquidates
 * @misleads Interest is part of what is owed: pass the debt as it stands now.
 * @source OKX help, liquidation price of quick margin (as captured)
 * @throws RangeError when an amount is negative
 * @example
 * quickMarginLiquidationPrice({ baseHeld: 3, quoteOwed: 200, maintenanceMarginRate: "0.1" })?.toFixed(4) // → 73.3333
 */
export function quickMarginLiquidationPrice(account: {
  readonly baseHeld?: DecimalInput;
  readonly quoteHeld?: DecimalInput;
  readonly baseOwed?: DecimalInput;
  readonly quoteOwed?: DecimalInput;
  readonly maintenanceMarginRate: DecimalInput;
  readonly takerFee?: DecimalInput;
}): Decimal | null {
  const rate = nonNegative("maintenanceMarginRate", account.maintenanceMarginRate);
  const fee = fractionBelowOne("takerFee", account.takerFee ?? ZERO);
  const factor = ONE.plus(rate).times(ONE.plus(fee));
  const quoteOwed = nonNegative("quoteOwed", account.quoteOwed ?? ZERO).times(factor);
  const baseOwed = nonNegative("baseOwed", account.baseOwed ?? ZERO).times(factor);
  const quote = quoteOwed.minus(nonNegative("quoteHeld", account.quoteHeld ?? ZERO));
  const base = nonNegative("baseHeld", account.baseHeld ?? ZERO).minus(baseOwed);
  if (base.isZero()) return null;
  const price = quote.div(base);
  return price.gt(0) ? price : null;
}
