import { Decimal } from "../decimal.ts";
import type { DecimalInput } from "../decimal.ts";
import { nonNegative, positive } from "./argument.ts";

/**
 * Trade of a recentring fund, in chunks.
 *
 * How much collateral has to be bought or sold in all, and how much of it one transaction may do.
 *
 * @formula total = (new ratio − current ratio) ÷ current ratio × collateral;
 * chunk = the smallest of |total|, the largest trade allowed and what the lending market lets through
 * @unit units of collateral
 * @sign positive buys (levers up), negative sells
 * @misleads While chunks wait for their cooldown the price moves on; the rest is not redone.
 * @source https://github.com/IndexCoop/index-coop-smart-contracts at c852c02a (2026-05-04),
 * FlexibleLeverageStrategyExtension.sol, _calculateChunkRebalanceNotional
 * @throws RangeError when a field is out of range
 * @example
 * recentringTrade({ current: 3, wanted: "2.3", collateral: 2, maxTrade: 2, maxBorrow: "0.204265" }).total.toFixed(6) // → -0.466667
 * recentringTrade({ current: 3, wanted: "2.3", collateral: 2, maxTrade: 2, maxBorrow: "0.204265" }).chunk.toString() // → -0.204265
 */
export function recentringTrade(input: {
  readonly current: DecimalInput;
  readonly wanted: DecimalInput;
  readonly collateral: DecimalInput;
  /** Default: no limit. */
  readonly maxTrade?: DecimalInput;
  /** Default: no limit. */
  readonly maxBorrow?: DecimalInput;
}): { readonly total: Decimal; readonly chunk: Decimal } {
  const current = positive("current", input.current);
  const change = positive("wanted", input.wanted).minus(current).div(current);
  const total = change.times(positive("collateral", input.collateral));
  const limits = [total.abs()];
  if (input.maxTrade !== undefined) limits.push(positive("maxTrade", input.maxTrade));
  if (input.maxBorrow !== undefined) limits.push(nonNegative("maxBorrow", input.maxBorrow));
  const size = Decimal.min(...limits);
  return { total, chunk: total.lt(0) ? size.negated() : size };
}
