import type { Decimal, DecimalInput } from "../decimal.ts";
import { nonNegative, positive } from "./argument.ts";
import { sideSign } from "./side.ts";
import type { Side } from "./side.ts";

/**
 * Whether a vault may liquidate a position.
 *
 * Traders here borrow from a vault. It closes a position once the loss and the fees of closing have used
 * up the collateral.
 *
 * @formula pnl = s × size × (price − average) ÷ average; liquidatable when
 * −pnl + size × closing fee + liquidation fee > collateral
 * @unit quote currency
 * @sign pnl positive is a gain
 * @misleads The fixed liquidation fee weighs most on small positions; the borrowing fee is left out.
 * @source https://github.com/gmx-io/gmx-contracts at fe55c4ba, test/core/Vault/liquidateLongPosition.js and
 * liquidateShortPosition.js (closing fee 0.1 %, liquidation fee 5)
 * @throws RangeError when a price, the size or the collateral is out of range
 * @example
 * vaultLiquidation({ side: "long", size: 90, collateral: "9.91", average: 41000, price: 38700 }).liquidatable // → true
 */
export function vaultLiquidation(position: {
  readonly side: Side;
  readonly size: DecimalInput;
  readonly collateral: DecimalInput;
  readonly average: DecimalInput;
  readonly price: DecimalInput;
  /** Fraction of the size. Default 0.1 %. */
  readonly closingFee?: DecimalInput;
  /** Default 5. */
  readonly liquidationFee?: DecimalInput;
}): { readonly pnl: Decimal; readonly liquidatable: boolean } {
  const size = positive("size", position.size);
  const average = positive("average", position.average);
  const moved = positive("price", position.price).minus(average).div(average);
  const pnl = size.times(moved).times(sideSign(position.side));
  const fees = size
    .times(nonNegative("closingFee", position.closingFee ?? "0.001"))
    .plus(nonNegative("liquidationFee", position.liquidationFee ?? 5));
  const collateral = nonNegative("collateral", position.collateral);
  return { pnl, liquidatable: fees.minus(pnl).gt(collateral) };
}
