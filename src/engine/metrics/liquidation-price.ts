import { Decimal, ONE, ZERO } from "../decimal.ts";
import type { DecimalInput } from "../decimal.ts";
import { oneOf, positive } from "./argument.ts";
import { bracketAt } from "./maintenance-margin.ts";
import type { MaintenanceBracket } from "./maintenance-margin.ts";
import { closingFee, positionBacking, positionBrackets } from "./position-backing.ts";
import type { PositionTerms } from "./position-backing.ts";
import { sideSign } from "./side.ts";
import type { Side } from "./side.ts";

export interface LinearPosition extends PositionTerms {
  readonly side: Side;
  readonly entry: DecimalInput;
  /** Coins held, always above 0. Default 1. */
  readonly quantity?: DecimalInput;
}

/**
 * Liquidation price of a linear (stablecoin-margined) future.
 *
 * The price at which what backs the position has shrunk to its maintenance margin. Three published
 * conventions differ in where the margin is measured and whether the closing fee counts.
 *
 * @formula s = 1 long, −1 short; B backing, q quantity, E entry, m rate, a amount.
 * binance: (B + a − s·q·E) ÷ (q·m − s·q), margin at the liquidation price.
 * okx: (E − s·(B + a)/q) ÷ (1 − s·(m + takerFee)), the same with the closing fee.
 * bybit: E − s·(B − (q·E·m − a))/q, margin at the entry price.
 * a is the given amount under binance, 0 under the others; with tiers it is computed under all three
 * @unit quote currency per coin
 * @sign above 0; null when no price liquidates (a long whose backing covers a fall to nothing); 0 for a
 * short that every price liquidates
 * @misleads Venues trigger on the mark price, not the last trade; in cross mode the price moves with every
 * other position; a fee on liquidation can be added to the loss.
 * @source Binance, OKX, Gate and Bybit help as asserted by
 * https://github.com/freqtrade/freqtrade at c9ae5e1e (2026), tests/exchange/test_exchange.py
 * test_get_liquidation_price and tests/exchange/test_binance.py
 * @throws RangeError when a field is missing or out of range
 * @example
 * liquidationPrice({ side: "long", entry: 10, leverage: 5, maintenanceMarginRate: "0.01", maintenanceAmount: "0.01" })?.toFixed(4) // → 8.0707
 * liquidationPrice({ side: "long", entry: 10, leverage: 5, maintenanceMarginRate: "0.01", takerFee: "0.0006", convention: "okx" })?.toFixed(4) // → 8.0857
 * liquidationPrice({ side: "long", entry: 10, leverage: 5, maintenanceMarginRate: "0.01", convention: "bybit" })?.toFixed(4) // → 8.1000
 * liquidationPrice({ side: "long", entry: 10, leverage: 1, maintenanceMarginRate: 0 }) // → null
 */
export function liquidationPrice(position: LinearPosition): Decimal | null {
  const sign = sideSign(position.side);
  const convention = oneOf("convention", position.convention ?? "binance", [
    "binance",
    "okx",
    "bybit",
  ]);
  const entry = positive("entry", position.entry);
  const quantity = positive("quantity", position.quantity ?? ONE);
  const entryValue = entry.times(quantity);
  const backing = positionBacking({ ...position, entryValue });
  const brackets = positionBrackets(position, convention);
  const fee = closingFee(position, convention, brackets);
  const atEntry = (bracket: MaintenanceBracket): Decimal => {
    const margin = entryValue.times(bracket.rate).minus(bracket.amount);
    return entry.minus(backing.minus(margin).div(quantity).times(sign));
  };
  const atPrice = (bracket: MaintenanceBracket): Decimal => {
    const backed = entry.minus(backing.plus(bracket.amount).div(quantity).times(sign));
    return backed.div(ONE.minus(bracket.rate.plus(fee).times(sign)));
  };
  const prices =
    convention === "bybit" ? [atEntry(bracketAt(brackets, entryValue))] : brackets.map(atPrice);
  return firstReached(prices, sign);
}

/**
 * A tiered margin is the greatest of its brackets' lines, so the bracket that liquidates first is the one
 * whose tier holds at its own price: the highest price for a long, the lowest for a short.
 */
function firstReached(prices: readonly Decimal[], sign: 1 | -1): Decimal | null {
  if (sign === 1) {
    const price = Decimal.max(...prices);
    return price.gt(0) ? price : null;
  }
  return Decimal.max(ZERO, Decimal.min(...prices));
}
