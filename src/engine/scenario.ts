/**
 * A scenario: a market and the products held through it. Plain data, so that a link, a file, a widget
 * and a question can all be one.
 *
 * Amounts and ratios are decimal strings; hours, steps and counts are numbers. Its published schema is
 * built from the fields each kind declares (`schema/`); code that makes a scenario itself needs only
 * these types.
 */
import type { MarketSpec } from "./market/market.ts";
import type { ProductSpec } from "./products/products.ts";

export interface Scenario {
  readonly market: MarketSpec;
  /** At least one; ids are unique. */
  readonly products: readonly ProductSpec[];
}
