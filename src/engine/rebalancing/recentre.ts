/**
 * Recentring, after Index Coop's flexible leverage contracts: each epoch a fraction of the way back to
 * target, never outside a range, in chunks, with a ripcord that anyone may pull.
 *
 * Source: IndexCoop/index-coop-smart-contracts at c852c02a (2026), FlexibleLeverageStrategyExtension and
 * its specification; the formulas are theirs, the code is not.
 */
import { Decimal } from "../decimal.ts";
import type { Complaint } from "../fields.ts";
import { recentredRatio } from "../metrics/recentred-ratio.ts";
import type { Reason } from "../simulation/reason.ts";
import type { Decision, Observation, Rebalancing, RuleKind } from "./rule.ts";
import { priceAtLeverage, reaches } from "./rule.ts";
import { signedLike } from "./signed-size.ts";

export interface RecentreRule {
  readonly kind: "recentre";
  /** Size of the target; the product's leverage unless given. */
  readonly target?: string;
  readonly min: string;
  readonly max: string;
  /** Fraction of the way to the target that one epoch goes. */
  readonly speed: string;
  /** Hours of an epoch. */
  readonly everyHours: number;
  /** Size of leverage at which anyone may rebalance, and only to the maximum; none unless given. */
  readonly ripcord?: string;
  /** Largest trade, as a notional in stakes; no limit unless given. */
  readonly maxTrade?: string;
  /** Hours between the chunks of one rebalance; 0 unless given. */
  readonly cooldownHours?: number;
  /** Largest trade of a ripcord; no limit unless given. */
  readonly ripcordMaxTrade?: string;
  /** Hours between two ripcords; 0 unless given. */
  readonly ripcordCooldownHours?: number;
}

/** A recentring in progress: what its next chunk goes to. */
interface Progress {
  readonly restoreTo: Decimal;
}

type Action = "ripcord" | "chunk" | "epoch" | null;

/**
 * Which of its moves the contract allows now. Intervals count as over on the hour itself, where the
 * contract waits for one second more.
 */
export function allowedMove(
  state: {
    readonly leverage: Decimal;
    readonly hoursSinceTrade: number;
    readonly hoursSinceEpoch: number;
    readonly inChunks: boolean;
  },
  spec: Pick<
    RecentreRule,
    "min" | "max" | "ripcord" | "everyHours" | "cooldownHours" | "ripcordCooldownHours"
  >,
): Action {
  const { leverage } = state;
  if (spec.ripcord !== undefined && reaches(leverage, new Decimal(spec.ripcord))) {
    return state.hoursSinceTrade >= (spec.ripcordCooldownHours ?? 0) ? "ripcord" : null;
  }
  if (state.inChunks) return state.hoursSinceTrade >= (spec.cooldownHours ?? 0) ? "chunk" : null;
  const outside =
    leverage.gt(spec.max) || leverage.lt(spec.min) || state.hoursSinceEpoch >= spec.everyHours;
  return outside ? "epoch" : null;
}

function makeRecentring(spec: RecentreRule, productTarget: Decimal): Rebalancing {
  const target = spec.target === undefined ? productTarget.abs() : new Decimal(spec.target);
  const range = { min: new Decimal(spec.min), max: new Decimal(spec.max) };
  const speed = new Decimal(spec.speed);
  const signed = (size: Decimal): Decimal => signedLike(productTarget, size);
  let epochHour = 0;
  let tradeHour = 0;
  let progress: Progress | null = null;

  const epoch = (leverage: Decimal, price: Decimal | null): Decision => {
    const restoreTo = signed(recentredRatio({ current: leverage, target, ...range, speed }));
    const reason: Reason = { kind: "recentre", leverage: signed(leverage), target: signed(target) };
    return { restoreTo, reason, triggerPrice: price, ...chunk(spec.maxTrade) };
  };
  const ripcord = (leverage: Decimal, price: Decimal | null): Decision => ({
    restoreTo: signed(range.max),
    reason: {
      kind: "ripcord",
      leverage: signed(leverage),
      limit: signed(new Decimal(spec.ripcord ?? 0)),
    },
    triggerPrice: price,
    ...chunk(spec.ripcordMaxTrade),
  });
  const actionAt = (o: Observation, leverage: Decimal): Action =>
    allowedMove(
      {
        leverage,
        hoursSinceTrade: o.hour - tradeHour,
        hoursSinceEpoch: o.hour - epochHour,
        inChunks: progress !== null,
      },
      spec,
    );
  return {
    ask: (o) => {
      const leverage = o.leverage.abs();
      const action = actionAt(o, leverage);
      if (action === "ripcord") return ripcord(leverage, null);
      if (action === "epoch") return epoch(leverage, null);
      return action && progress && { ...epoch(leverage, null), restoreTo: progress.restoreTo };
    },
    crossings: (o) => {
      if (progress) return [];
      const limits = [range.max, range.min, ...(spec.ripcord ? [new Decimal(spec.ripcord)] : [])];
      return limits.flatMap((limit, index) => {
        const price = priceAtLeverage(o, signed(limit));
        if (!price) return [];
        return [{ price, decision: index === 2 ? ripcord(limit, price) : epoch(limit, price) }];
      });
    },
    traded: (o, decision, complete) => {
      if (!progress) epochHour = o.hour;
      tradeHour = o.hour;
      progress = complete ? null : { restoreTo: decision.restoreTo };
    },
  };
}

function chunk(maxTrade: string | undefined): { readonly maxTrade?: Decimal } {
  return maxTrade === undefined ? {} : { maxTrade: new Decimal(maxTrade) };
}

/** 0 < min ≤ target ≤ max ≤ ripcord and epoch ≥ cooldown ≥ ripcord cooldown, as the contract enforces. */
function checkSettings(spec: RecentreRule, productTarget: Decimal): Complaint | null {
  const target = spec.target ?? productTarget.abs().toFixed();
  const cooldown = spec.cooldownHours ?? 0;
  const rules: readonly (Complaint | false)[] = [
    new Decimal(spec.min).gt(target) && {
      field: "min",
      expected: `at most the target ${target}`,
      found: spec.min,
    },
    new Decimal(spec.max).lt(target) && {
      field: "max",
      expected: `at least the target ${target}`,
      found: spec.max,
    },
    spec.ripcord !== undefined &&
      new Decimal(spec.ripcord).lt(spec.max) && {
        field: "ripcord",
        expected: `at least the maximum ${spec.max}`,
        found: spec.ripcord,
      },
    cooldown > spec.everyHours && {
      field: "cooldownHours",
      expected: `at most everyHours, ${spec.everyHours}`,
      found: String(cooldown),
    },
    (spec.ripcordCooldownHours ?? 0) > cooldown && {
      field: "ripcordCooldownHours",
      expected: `at most cooldownHours, ${cooldown}`,
      found: String(spec.ripcordCooldownHours),
    },
  ];
  return rules.find((broken) => broken !== false) || null;
}

const MULTIPLE = { type: "decimal", above: "0", max: "1000" } as const;
const HOURS = { type: "number", min: 0, max: 876_000, optional: true } as const;
const TRADE = { type: "decimal", above: "0", max: "1e15", optional: true } as const;

export const recentreRule: RuleKind<RecentreRule> = {
  help: "Each epoch a fraction of the way back to target, inside a range, with a ripcord.",
  fields: {
    target: { ...MULTIPLE, optional: true, help: "Target; the product’s leverage unless given." },
    min: { ...MULTIPLE, help: "Least leverage of the range." },
    max: { ...MULTIPLE, help: "Greatest leverage of the range." },
    speed: { type: "decimal", above: "0", max: "1", help: "Fraction of the way of one epoch." },
    everyHours: { type: "number", above: 0, max: 876_000, help: "Hours of an epoch." },
    ripcord: { ...MULTIPLE, optional: true, help: "Leverage at which anyone may rebalance." },
    maxTrade: { ...TRADE, help: "Largest trade, a notional in stakes." },
    cooldownHours: { ...HOURS, help: "Hours between the chunks of one rebalance." },
    ripcordMaxTrade: { ...TRADE, help: "Largest trade of a ripcord, a notional in stakes." },
    ripcordCooldownHours: { ...HOURS, help: "Hours between two ripcords." },
  },
  make: makeRecentring,
  check: checkSettings,
};
