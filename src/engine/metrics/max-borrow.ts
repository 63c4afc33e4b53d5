import { Decimal, ONE, ZERO } from "../decimal.ts";
import type { DecimalInput } from "../decimal.ts";
import { fractionBelowOne, nonNegative, oneOf, positive } from "./argument.ts";

/**
 * What the lending market lets through in one trade.
 *
 * Levering up is limited by what can still be borrowed, levering down by the collateral that can be taken
 * out before the debt is paid back.
 *
 * @formula limit = collateral value × collateral factor × (1 − unused share).
 * up: (limit − debt) ÷ price. down: collateral × (limit − debt) ÷ limit
 * @unit units of collateral
 * @sign 0 or more; 0 when the debt is past the limit
 * @misleads At high leverage the fund can only come down in many small steps, when it most needs to.
 * @source https://github.com/IndexCoop/index-coop-smart-contracts at c852c02a (2026-05-04),
 * FlexibleLeverageStrategyExtension.sol
 * @throws RangeError when a field is out of range
 * @example
 * maxBorrow({ direction: "down", collateral: 2, price: 750, debt: 1000, collateralFactor: "0.75", unused: "0.01" }).toFixed(6) // → 0.204265
 */
export function maxBorrow(input: {
  readonly direction: "up" | "down";
  readonly collateral: DecimalInput;
  readonly price: DecimalInput;
  readonly debt: DecimalInput;
  /** Share of the collateral's value that may be borrowed. */
  readonly collateralFactor: DecimalInput;
  /** Share of that left unused for safety. Default 0. */
  readonly unused?: DecimalInput;
}): Decimal {
  const direction = oneOf("direction", input.direction, ["up", "down"]);
  const collateral = positive("collateral", input.collateral);
  const price = positive("price", input.price);
  const factor = positive("collateralFactor", input.collateralFactor);
  const used = ONE.minus(fractionBelowOne("unused", input.unused ?? ZERO));
  const limit = collateral.times(price).times(factor).times(used);
  const room = Decimal.max(ZERO, limit.minus(nonNegative("debt", input.debt)));
  return direction === "up" ? room.div(price) : collateral.times(room).div(limit);
}
