import type { Decimal, DecimalInput } from "../decimal.ts";
import { nonNegative, positive } from "./argument.ts";

/**
 * Leverage ratio of a collateral token.
 *
 * What the fund holds over what would be left after paying its debt.
 *
 * @formula collateral value ÷ (collateral value − debt)
 * @unit multiple
 * @sign 1 or more; null when the debt has reached the collateral
 * @misleads Collateral over debt is a different number: with 2,000 of collateral and 1,000 of debt both are
 * 2 by coincidence, at 3x it would say 1.5.
 * @source https://github.com/IndexCoop/index-coop-smart-contracts at c852c02a (2026-05-04),
 * FlexibleLeverageStrategyExtension.sol
 * @throws RangeError when the collateral is not above 0 or the debt negative
 * @example
 * collateralLeverage({ collateral: 2, price: 990, debt: 1000 })?.toFixed(6) // → 2.020408
 */
export function collateralLeverage(input: {
  readonly collateral: DecimalInput;
  readonly price: DecimalInput;
  readonly debt: DecimalInput;
}): Decimal | null {
  const value = positive("collateral", input.collateral).times(positive("price", input.price));
  const equity = value.minus(nonNegative("debt", input.debt));
  return equity.gt(0) ? value.div(equity) : null;
}
