import type { Decimal, DecimalInput } from "../decimal.ts";
import { nonNegative, positive } from "./argument.ts";
import { poolTransferShare } from "./pool-transfer-share.ts";
import type { PoolMove } from "./pool-transfer-share.ts";

/**
 * Pools after an update.
 *
 * What the long and the short pool hold once the loser has paid.
 *
 * @formula winner + share × loser, loser − share × loser
 * @unit as the pools
 * @sign 0 or more; their sum never changes
 * @misleads Fees of the keeper come off both pools afterwards.
 * @source https://github.com/tracer-protocol/perpetual-pools-contracts at 48264d78,
 * test/PoolSwapLibrary/calculatePriceChange.spec.ts
 * @throws RangeError when a pool is negative or a price not above 0
 * @example
 * poolBalances({ leverage: 3, oldPrice: 2000, newPrice: 2020, longPool: 1000, shortPool: 1000 }).longPool.toFixed(4) // → 1029.6942
 */
export function poolBalances(
  input: PoolMove & { readonly longPool: DecimalInput; readonly shortPool: DecimalInput },
): { readonly longPool: Decimal; readonly shortPool: Decimal } {
  const long = nonNegative("longPool", input.longPool);
  const short = nonNegative("shortPool", input.shortPool);
  const share = poolTransferShare(input);
  const rose = positive("newPrice", input.newPrice).gte(positive("oldPrice", input.oldPrice));
  const paid = rose ? short.times(share) : long.times(share).negated();
  return { longPool: long.plus(paid), shortPool: short.minus(paid) };
}

/**
 * Pools after the keeper's reward.
 *
 * Both pools pay in proportion to what they hold.
 *
 * @formula pool − reward × pool ÷ (long pool + short pool)
 * @unit as the pools
 * @sign 0 or more
 * @misleads The contract computes the ratio in binary floats and can be one unit of the last of 18
 * decimals away.
 * @source https://github.com/tracer-protocol/perpetual-pools-contracts at 48264d78
 * @throws RangeError when a pool is negative, both are empty or the reward is more than they hold
 * @example
 * poolsAfterReward({ reward: "0.1", longPool: "1.1", shortPool: "0.9" }).shortPool.toString() // → 0.855
 */
export function poolsAfterReward(input: {
  readonly reward: DecimalInput;
  readonly longPool: DecimalInput;
  readonly shortPool: DecimalInput;
}): { readonly longPool: Decimal; readonly shortPool: Decimal } {
  const long = nonNegative("longPool", input.longPool);
  const short = nonNegative("shortPool", input.shortPool);
  const held = positive("longPool + shortPool", long.plus(short));
  const reward = nonNegative("reward", input.reward);
  const kept = nonNegative("longPool + shortPool - reward", held.minus(reward)).div(held);
  return { longPool: long.times(kept), shortPool: short.times(kept) };
}
