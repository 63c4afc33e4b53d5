import { Decimal, ONE } from "../decimal.ts";
import type { DecimalInput } from "../decimal.ts";
import { oneOf, positive } from "./argument.ts";

export interface PoolMove {
  readonly leverage: DecimalInput;
  readonly oldPrice: DecimalInput;
  readonly newPrice: DecimalInput;
  /** power is the first version, sigmoid the second. Default sigmoid. */
  readonly transfer?: "power" | "sigmoid";
}

/**
 * Share that the losing pool hands over.
 *
 * Pool tokens borrow nothing: at each update the side that was wrong pays the other a share of its pool.
 *
 * @formula ρ = smaller ÷ larger of the two prices. power: 1 − ρ^leverage.
 * sigmoid: 2 ÷ (1 + exp(−2 × leverage × (1 − ρ))) − 1
 * @unit fraction of the losing pool
 * @sign from 0 to below 1: a pool is never emptied
 * @misleads About leverage × move for small moves only; the winner's gain depends on the size of the
 * loser's pool.
 * @source https://github.com/tracer-protocol/perpetual-pools-contracts at 48264d78,
 * test/PoolSwapLibrary/calculatePriceChange.spec.ts (the contract's own comment has the ratio upside down);
 * https://github.com/tracer-protocol/pools-utils at 8f30827e, test/accountingTests.ts
 * @throws RangeError when a field is not above 0
 * @example
 * poolTransferShare({ leverage: 3, oldPrice: 1, newPrice: "1.1", transfer: "power" }).toFixed(4) // → 0.2487
 * poolTransferShare({ leverage: 3, oldPrice: 2000, newPrice: 4000 }).toFixed(4) // → 0.9051
 */
export function poolTransferShare(input: PoolMove): Decimal {
  const leverage = positive("leverage", input.leverage);
  const before = positive("oldPrice", input.oldPrice);
  const after = positive("newPrice", input.newPrice);
  const transfer = oneOf("transfer", input.transfer ?? "sigmoid", ["power", "sigmoid"]);
  const ratio = Decimal.min(before, after).div(Decimal.max(before, after));
  if (transfer === "power") return ONE.minus(ratio.pow(leverage));
  const exponent = leverage.times(ONE.minus(ratio)).times(-2);
  return new Decimal(2).div(ONE.plus(exponent.exp())).minus(1);
}
