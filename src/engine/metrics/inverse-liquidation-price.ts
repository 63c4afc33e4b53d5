import { Decimal, ONE } from "../decimal.ts";
import type { DecimalInput } from "../decimal.ts";
import { oneOf, positive } from "./argument.ts";
import { bracketAt } from "./maintenance-margin.ts";
import type { MaintenanceBracket } from "./maintenance-margin.ts";
import { closingFee, positionBacking, positionBrackets } from "./position-backing.ts";
import type { PositionTerms } from "./position-backing.ts";
import { sideSign } from "./side.ts";
import type { Side } from "./side.ts";
import { toTick } from "./tick.ts";

export interface InversePosition extends PositionTerms {
  readonly side: Side;
  readonly entry: DecimalInput;
  /** Contracts of one unit of quote currency each. Default: the entry price, which is one coin's worth. */
  readonly contracts?: DecimalInput;
  /** The venue's price grid; the result is rounded to it, towards the entry. Default: no rounding. */
  readonly tick?: DecimalInput;
}

/**
 * Liquidation price of an inverse (coin-margined) future.
 *
 * The margin is in coins, so a fall shrinks the position's profit and the worth of its margin together: a
 * long is liquidated by a smaller fall, a short by a larger rise, than with a linear contract.
 *
 * @formula s = 1 long, −1 short; B backing in coins, V = contracts ÷ entry, m rate, a amount.
 * bybit: contracts ÷ (V + s·(B − (V·m − a))), margin at the entry price; isolated this is
 * entry·lev ÷ (lev + s·(1 − m·lev)).
 * binance: contracts·(1 + s·m) ÷ (V + s·(B + a)), margin at the liquidation price; okx the same with
 * m + takerFee
 * @unit quote currency per coin
 * @sign above 0; null when no price liquidates, as for a short at 1x; infinite for a long that every
 * price liquidates (a cross wallet already spent by other positions)
 * @misleads In quote currency the loss is larger than the percentage suggests, because the coins left are
 * worth less.
 * @source MCS help 360041008371 (2,000 at 10x and 0.5 %: 1,826.48 and 2,209.94); Bybit help on the
 * liquidation price of inverse contracts
 * @throws RangeError when a field is missing or out of range
 * @example
 * inverseLiquidationPrice({ side: "long", entry: 2000, leverage: 10, maintenanceMarginRate: "0.005" })?.toFixed(2) // → 1826.48
 * inverseLiquidationPrice({ side: "short", entry: 2000, leverage: 10, maintenanceMarginRate: "0.005" })?.toFixed(2) // → 2209.94
 * inverseLiquidationPrice({ side: "long", entry: 8000, leverage: 50, maintenanceMarginRate: "0.005", tick: "0.5" })?.toFixed(1) // → 7882.0
 */
export function inverseLiquidationPrice(position: InversePosition): Decimal | null {
  const sign = sideSign(position.side);
  const convention = oneOf("convention", position.convention ?? "bybit", [
    "binance",
    "okx",
    "bybit",
  ]);
  const entry = positive("entry", position.entry);
  const contracts = positive("contracts", position.contracts ?? entry);
  const entryValue = contracts.div(entry);
  const backing = positionBacking({ ...position, entryValue });
  const brackets = positionBrackets(position, convention);
  const fee = closingFee(position, convention, brackets);
  // A bracket gives one ÷ price, which passes through 0 where the price leaves the axis.
  const atEntry = (bracket: MaintenanceBracket): Decimal => {
    const margin = entryValue.times(bracket.rate).minus(bracket.amount);
    return entryValue.plus(backing.minus(margin).times(sign)).div(contracts);
  };
  const atPrice = (bracket: MaintenanceBracket): Decimal => {
    const coins = entryValue.plus(backing.plus(bracket.amount).times(sign));
    return coins.div(contracts.times(ONE.plus(bracket.rate.plus(fee).times(sign))));
  };
  const reciprocals =
    convention === "bybit" ? [atEntry(bracketAt(brackets, entryValue))] : brackets.map(atPrice);
  return firstReached(reciprocals, position);
}

/** The bracket that is reached first, as in `liquidationPrice`, with prices turned upside down. */
function firstReached(reciprocals: readonly Decimal[], position: InversePosition): Decimal | null {
  const reciprocal =
    position.side === "long" ? Decimal.min(...reciprocals) : Decimal.max(...reciprocals);
  if (reciprocal.lte(0)) return position.side === "long" ? new Decimal(Infinity) : null;
  return toTick(ONE.div(reciprocal), position.side, position.tick);
}
