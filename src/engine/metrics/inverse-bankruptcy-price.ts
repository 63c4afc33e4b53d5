import type { Decimal, DecimalInput } from "../decimal.ts";
import { positive } from "./argument.ts";
import { sideSign } from "./side.ts";
import type { Side } from "./side.ts";
import { toTick } from "./tick.ts";

/**
 * Bankruptcy price of an inverse (coin-margined) future.
 *
 * The price at which the coins posted are gone.
 *
 * @formula entry × leverage ÷ (leverage + s), s = 1 long, −1 short
 * @unit quote currency per coin; rounded to `tick`, towards the entry, when one is given
 * @sign above 0; null for a short at 1x or less, which gains what its margin loses at any price
 * @misleads Zero coins, not zero change: the coins posted were worth more at the entry.
 * @source Bybit help, bankruptcy price of inverse contracts; MCS help 360041008371 with no maintenance
 * margin
 * @throws RangeError when entry, leverage or tick is not above 0
 * @example
 * inverseBankruptcyPrice({ side: "long", entry: 1000, leverage: 1 })?.toString() // → 500
 * inverseBankruptcyPrice({ side: "short", entry: 1000, leverage: 1 }) // → null
 */
export function inverseBankruptcyPrice(position: {
  readonly side: Side;
  readonly entry: DecimalInput;
  readonly leverage: DecimalInput;
  readonly tick?: DecimalInput;
}): Decimal | null {
  const entry = positive("entry", position.entry);
  const leverage = positive("leverage", position.leverage);
  const denominator = leverage.plus(sideSign(position.side));
  if (denominator.lte(0)) return null;
  return toTick(entry.times(leverage).div(denominator), position.side, position.tick);
}
