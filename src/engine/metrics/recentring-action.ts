import type { DecimalInput } from "../decimal.ts";
import { nonNegative, positive, rangeError } from "./argument.ts";
import { recentringBounds } from "./recentred-ratio.ts";
import type { RecentringBounds } from "./recentred-ratio.ts";

export type RecentringAction = "none" | "rebalance" | "iterate" | "ripcord";

export interface RecentringMethod extends RecentringBounds {
  /** From this ratio on anybody may pull the ripcord. */
  readonly ripcord: DecimalInput;
  readonly intervalSeconds: DecimalInput;
  /** Between two chunks of one rebalance. */
  readonly cooldownSeconds: DecimalInput;
  /** Between two pulls of the ripcord. */
  readonly ripcordCooldownSeconds: DecimalInput;
}

/**
 * What a recentring fund may do now.
 *
 * The clock allows a rebalance, the bounds force one at once, and above the ripcord ratio anybody may
 * bring the fund down to its maximum.
 *
 * @formula at or above the ripcord ratio: ripcord once its cooldown has passed; in the middle of a chunked trade:
 * iterate once the cooldown has passed; otherwise rebalance when the interval has passed or the ratio is outside
 * [min, max]
 * @unit one of none, rebalance, iterate, ripcord
 * @sign none
 * @misleads Allowed is not done: somebody has to send the transaction and pay for it.
 * @source https://github.com/IndexCoop/index-coop-smart-contracts at c852c02a (2026-05-04),
 * test/adapters/flexibleLeverageStrategyExtension.spec.ts, #shouldRebalance and #constructor
 * @throws RangeError when the method breaks an order the contract enforces, or custom bounds lie inside
 * the method's own
 * @example
 * recentringAction({ ratio: "2.43", secondsSinceTrade: 0, target: 2, min: "1.7", max: "2.3", speed: "0.05", ripcord: "2.6", intervalSeconds: 86400, cooldownSeconds: 3000, ripcordCooldownSeconds: 60 }) // → rebalance
 */
export function recentringAction(
  input: RecentringMethod & {
    readonly ratio: DecimalInput;
    readonly secondsSinceTrade: DecimalInput;
    /** A chunked trade has begun and is not done. Default false. */
    readonly inChunks?: boolean;
    /** Wider bounds that a caller asks with. */
    readonly customMin?: DecimalInput;
    readonly customMax?: DecimalInput;
  },
): RecentringAction {
  const method = recentringMethod(input);
  const ratio = positive("ratio", input.ratio);
  const elapsed = nonNegative("secondsSinceTrade", input.secondsSinceTrade);
  const low = positive("customMin", input.customMin ?? method.min);
  const high = positive("customMax", input.customMax ?? method.max);
  if (low.gt(method.min)) throw rangeError("customMin", `at most ${method.min.toString()}`, low);
  if (high.lt(method.max)) throw rangeError("customMax", `at least ${method.max.toString()}`, high);
  if (ratio.gte(method.ripcord)) {
    return elapsed.gt(method.ripcordCooldownSeconds) ? "ripcord" : "none";
  }
  if (input.inChunks === true) return elapsed.gt(method.cooldownSeconds) ? "iterate" : "none";
  const due = elapsed.gt(method.intervalSeconds) || ratio.gt(high) || ratio.lt(low);
  return due ? "rebalance" : "none";
}

function recentringMethod(method: RecentringMethod) {
  const bounds = recentringBounds(method);
  const ripcord = positive("ripcord", method.ripcord);
  const intervalSeconds = positive("intervalSeconds", method.intervalSeconds);
  const cooldownSeconds = positive("cooldownSeconds", method.cooldownSeconds);
  const ripcordCooldownSeconds = positive("ripcordCooldownSeconds", method.ripcordCooldownSeconds);
  if (ripcord.lt(bounds.max)) {
    throw rangeError("ripcord", `at least ${bounds.max.toString()}, the max`, ripcord);
  }
  if (intervalSeconds.lt(cooldownSeconds)) {
    const least = `at least ${cooldownSeconds.toString()}, the cooldown`;
    throw rangeError("intervalSeconds", least, intervalSeconds);
  }
  if (cooldownSeconds.lt(ripcordCooldownSeconds)) {
    const least = `at least ${ripcordCooldownSeconds.toString()}, the ripcord’s`;
    throw rangeError("cooldownSeconds", least, cooldownSeconds);
  }
  return { ...bounds, ripcord, intervalSeconds, cooldownSeconds, ripcordCooldownSeconds };
}
