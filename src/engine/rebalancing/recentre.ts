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
import type { Crossing, Decision, Observation, Rebalancing, RuleKind } from "./rule.ts";
import { courseTo, fallsTo, priceAtLeverage, reaches } from "./rule.ts";
import { signedLike } from "./signed-size.ts";

export interface RecentreRule {
  readonly kind: "recentre";
  /** Size of the target; the product's leverage unless given. */
  readonly target?: string;
  readonly min: string;
  readonly max: string;
  /** Fraction of the way to the target that one epoch goes. */
  readonly speed: string;
  /** Hours of an epoch, from the last trade. */
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

type Action = "ripcord" | "chunk" | "epoch" | null;

/**
 * Which of its moves the contract allows now, as its `shouldRebalance` tells keepers. Intervals count as over on the hour itself, where the
 * contract waits for one second more. All of them run from the last trade, a chunk's or a ripcord's too.
 */
export function allowedMove(
  state: {
    readonly leverage: Decimal;
    readonly hoursSinceTrade: number;
    readonly inChunks: boolean;
  },
  spec: Pick<
    RecentreRule,
    "min" | "max" | "ripcord" | "everyHours" | "cooldownHours" | "ripcordCooldownHours"
  >,
): Action {
  const { leverage, hoursSinceTrade } = state;
  if (spec.ripcord !== undefined && reaches(leverage, new Decimal(spec.ripcord))) {
    return hoursSinceTrade >= (spec.ripcordCooldownHours ?? 0) ? "ripcord" : null;
  }
  if (state.inChunks) return hoursSinceTrade >= (spec.cooldownHours ?? 0) ? "chunk" : null;
  const isDue =
    leverage.gt(spec.max) || leverage.lt(spec.min) || hoursSinceTrade >= spec.everyHours;
  return isDue ? "epoch" : null;
}

/** What a fund may decide on. */
interface Moves {
  readonly range: { readonly min: Decimal; readonly max: Decimal };
  /** A signed leverage of a given size. */
  readonly signed: (size: Decimal) => Decimal;
  readonly epoch: (leverage: Decimal, price: Decimal | null) => Decision;
  readonly ripcord: (leverage: Decimal, price: Decimal | null) => Decision;
  /** The next chunk to what had been begun; nothing, and the end of it, where the price has come to meet it. */
  readonly chunk: (leverage: Decimal, restoreTo: Decimal) => Decision;
}

function movesOf(spec: RecentreRule, productTarget: Decimal): Moves {
  const target = spec.target === undefined ? productTarget.abs() : new Decimal(spec.target);
  const range = { min: new Decimal(spec.min), max: new Decimal(spec.max) };
  const speed = new Decimal(spec.speed);
  const signed = (size: Decimal): Decimal => signedLike(productTarget, size);
  const recentred = (leverage: Decimal, price: Decimal | null, restoreTo: Decimal): Decision => ({
    restoreTo,
    reason: { kind: "recentre", leverage: signed(leverage), target: signed(target) },
    triggerPrice: price,
    ...cutTo(spec.maxTrade),
  });
  return {
    range,
    signed,
    epoch: (leverage, price) => {
      const aim = recentredRatio({ current: leverage, target, ...range, speed });
      return recentred(leverage, price, signed(aim));
    },
    ripcord: (leverage, price) => ({
      restoreTo: signed(range.max),
      reason: {
        kind: "ripcord",
        leverage: signed(leverage),
        limit: signed(new Decimal(spec.ripcord ?? 0)),
      },
      triggerPrice: price,
      ...cutTo(spec.ripcordMaxTrade),
    }),
    chunk: (leverage, restoreTo) => {
      const next = recentred(leverage, null, restoreTo);
      return hasComeItself(leverage, restoreTo.abs(), target) ? { ...next, abandons: true } : next;
    },
  };
}

function cutTo(maxTrade: string | undefined): { readonly maxTrade?: Decimal } {
  return maxTrade === undefined ? {} : { maxTrade: new Decimal(maxTrade) };
}

/**
 * Whether the price has taken leverage to where the chunks were going, or past it: the contract then clears
 * them and trades nothing. Where they go to the target itself it does not look.
 */
function hasComeItself(leverage: Decimal, restoreTo: Decimal, target: Decimal): boolean {
  return restoreTo.gt(target)
    ? fallsTo(leverage, restoreTo)
    : restoreTo.lt(target) && reaches(leverage, restoreTo);
}

/** Outside a range; or at an end of it, the price going on. */
function isOutOf({ min, max }: Moves["range"], leverage: Decimal, o: Observation): boolean {
  if (leverage.gt(max) || leverage.lt(min)) return true;
  if (reaches(leverage, max)) return o.course === courseTo("high", o);
  return fallsTo(leverage, min) && o.course === courseTo("low", o);
}

function makeRecentring(spec: RecentreRule, productTarget: Decimal): Rebalancing {
  const { range, signed, epoch, ripcord, chunk } = movesOf(spec, productTarget);
  const cord = spec.ripcord === undefined ? null : new Decimal(spec.ripcord);
  let tradeHour = 0;
  /** What the chunks of a rebalance that is not done go to. */
  let begun: Decimal | null = null;
  const actionAt = (o: Observation, leverage: Decimal): Action =>
    allowedMove({ leverage, hoursSinceTrade: o.hour - tradeHour, inChunks: begun !== null }, spec);
  return {
    onPrice: (o) => {
      const leverage = o.leverage.abs();
      if (actionAt(o, leverage) === "ripcord") return ripcord(leverage, null);
      if (begun || (cord && reaches(leverage, cord))) return null;
      return isOutOf(range, leverage, o) ? epoch(leverage, null) : null;
    },
    onClock: (o) => {
      const leverage = o.leverage.abs();
      const action = actionAt(o, leverage);
      if (action === "epoch") return epoch(leverage, null);
      return action === "chunk" && begun ? chunk(leverage, begun) : null;
    },
    crossings: (o) => {
      const at = (size: Decimal, end: "high" | "low", decide: Moves["epoch"]): Crossing[] => {
        const price = priceAtLeverage(o, signed(size));
        return price ? [{ price, on: courseTo(end, o), decision: decide(size, price) }] : [];
      };
      const fromHour = tradeHour + (spec.ripcordCooldownHours ?? 0);
      return [
        ...(begun ? [] : at(range.max, "high", epoch)),
        ...(begun ? [] : at(range.min, "low", epoch)),
        ...(cord ? at(cord, "high", ripcord).map((crossing) => ({ ...crossing, fromHour })) : []),
      ];
    },
    traded: (o, decision, complete) => {
      tradeHour = o.hour;
      // A ripcord ends what was begun and begins nothing: beyond the range the next move is free at once.
      begun = complete || decision.reason.kind === "ripcord" ? null : decision.restoreTo;
    },
  };
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
    everyHours: {
      type: "number",
      above: 0,
      max: 876_000,
      help: "Hours of an epoch, from the last trade.",
    },
    ripcord: { ...MULTIPLE, optional: true, help: "Leverage at which anyone may rebalance." },
    maxTrade: { ...TRADE, help: "Largest trade, a notional in stakes." },
    cooldownHours: { ...HOURS, help: "Hours between the chunks of one rebalance." },
    ripcordMaxTrade: { ...TRADE, help: "Largest trade of a ripcord, a notional in stakes." },
    ripcordCooldownHours: { ...HOURS, help: "Hours between two ripcords." },
  },
  make: makeRecentring,
  check: checkSettings,
};
