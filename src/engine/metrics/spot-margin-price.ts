import { ONE, ZERO } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { nonNegative, positive } from "./argument.ts";
import { sideSign } from "./side.ts";
import type { Side } from "./side.ts";

export interface SpotMarginPosition {
  readonly side: Side;
  /** Exposure at the entry ÷ own money. A long of 3x borrows 2, a short of 3x borrows 3. */
  readonly leverage: DecimalInput;
  /** Price at the entry. Default 1, so that the result is a ratio. */
  readonly entry?: DecimalInput;
  /** Interest owed so far as a fraction of the debt. Default 0. */
  readonly interest?: DecimalInput;
}

/**
 * Price at which a spot margin account reaches a margin level.
 *
 * A long owes money and holds coins; a short owes coins and holds money. Interest brings the price nearer
 * every hour.
 *
 * @formula long: level × debt × (1 + interest) ÷ coins held, debt = (leverage − 1) × own money.
 * Short: cash ÷ (level × coins owed × (1 + interest)), cash = (leverage + 1) × own money
 * @unit quote currency per coin
 * @sign above 0; null for a long that owes nothing
 * @misleads Levels differ by venue and by the leverage chosen; other coins in a cross account change it.
 * @source Derived from margin level = assets ÷ debt; levels 1.3 and 1.1 from Binance help 360030493931
 * @throws RangeError when a field is out of range
 * @example
 * spotMarginPrice({ side: "long", leverage: 3, level: "1.3" })?.toFixed(4) // → 0.8667
 * spotMarginPrice({ side: "long", leverage: 3, level: "1.1" })?.toFixed(4) // → 0.7333
 * spotMarginPrice({ side: "short", leverage: 3, level: "1.1" })?.toFixed(4) // → 1.2121
 */
export function spotMarginPrice(
  position: SpotMarginPosition & { readonly level: DecimalInput },
): Decimal | null {
  const leverage = positive("leverage", position.leverage);
  const entry = positive("entry", position.entry ?? ONE);
  const level = positive("level", position.level);
  const growth = ONE.plus(nonNegative("interest", position.interest ?? ZERO));
  if (sideSign(position.side) === -1) {
    return entry.times(leverage.plus(1)).div(level.times(leverage).times(growth));
  }
  const debt = leverage.minus(1);
  if (debt.lte(0)) return null;
  return entry.times(level).times(debt).times(growth).div(leverage);
}

/**
 * Price of the margin call on spot margin.
 *
 * From here on the venue asks for more money and lends no more.
 *
 * @formula the price at which the margin level is the call level, 1.3 unless given
 * @unit quote currency per coin
 * @sign above 0; null for a long that owes nothing
 * @misleads A call is a message, not a trade: nothing is sold yet.
 * @source Binance help 360030493931 (cross margin at 3x, as captured)
 * @throws RangeError when a field is out of range
 * @example
 * spotMarginCallPrice({ side: "long", leverage: 3, entry: 100 })?.toFixed(2) // → 86.67
 */
export function spotMarginCallPrice(
  position: SpotMarginPosition & { readonly callLevel?: DecimalInput },
): Decimal | null {
  return spotMarginPrice({ ...position, level: position.callLevel ?? "1.3" });
}

/**
 * Price of the liquidation on spot margin.
 *
 * From here on the venue closes the whole position, takes back its loan and leaves the rest.
 *
 * @formula the price at which the margin level is the liquidation level, 1.1 unless given
 * @unit quote currency per coin
 * @sign above 0; null for a long that owes nothing
 * @misleads The venue sells at the market; in a fast fall that is below this price.
 * @source Binance help 360030493931 (cross margin at 3x, as captured)
 * @throws RangeError when a field is out of range
 * @example
 * spotMarginLiquidationPrice({ side: "short", leverage: 3, entry: 100 })?.toFixed(2) // → 121.21
 */
export function spotMarginLiquidationPrice(
  position: SpotMarginPosition & { readonly liquidationLevel?: DecimalInput },
): Decimal | null {
  return spotMarginPrice({ ...position, level: position.liquidationLevel ?? "1.1" });
}
