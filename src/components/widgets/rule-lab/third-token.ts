/** The token under test: by the reader's own rule, or exactly as a venue card states it. */
import { toEngine } from "../../../engine/index.ts";
import type { ParameterValues, ProductSpec, RuleSpec } from "../../../engine/index.ts";
import { formatMultiple } from "../../../format/index.ts";
import { cardProducts } from "./card-products.ts";
import type { CardProduct } from "./card-products.ts";
import { ruleLabSet } from "./parameters.ts";
import type { RuleLabSet } from "./parameters.ts";
import type { RuleId } from "./rule-kinds.ts";

export type RuleLabValues = ParameterValues<RuleLabSet>;

/** The card's product where a card is chosen. */
export function cardOf({ card }: RuleLabValues): CardProduct | undefined {
  return Object.hasOwn(cardProducts, card)
    ? cardProducts[card as keyof typeof cardProducts]
    : undefined;
}

/** Whether it is the reader's own band: what the lesson's text begins with. */
export function isOwnBand(values: RuleLabValues): boolean {
  return values.rule === "band" && cardOf(values) === undefined;
}

/** The leverage in the name of all three tokens. */
export function leverageOf(values: RuleLabValues): string {
  const card = cardOf(values);
  if (card === undefined) return String(values.L);
  return card.kind === "collateral-token" ? (card.rule.target ?? "2") : card.leverage;
}

function mustLie(side: "below" | "above", what: string, value: number, { L }: RuleLabValues): void {
  if (side === "below" ? value < L : value > L) return;
  throw new RangeError(
    `${what} must lie ${side} the target of ${formatMultiple(L)}, got ${formatMultiple(value)}`,
  );
}

/** A range without its target inside would never come to rest. */
function checkRange(values: RuleLabValues): void {
  mustLie("below", "the lower edge", values.lo, values);
  mustLie("above", "the upper edge", values.hi, values);
}

/** What each rule asks of its numbers. */
const CHECKS: Readonly<Partial<Record<RuleId, (values: RuleLabValues) => void>>> = {
  band: checkRange,
  hidden: checkRange,
  recentre: checkRange,
  guarded: (values) => mustLie("above", "the guard", values.guard, values),
};

/** @throws RangeError in words when the rule cannot hold the values. */
export function checkRule(values: RuleLabValues): void {
  if (cardOf(values) === undefined) CHECKS[values.rule as RuleId]?.(values);
}

const SPECS: Readonly<Record<RuleId, (values: RuleLabValues) => RuleSpec>> = {
  never: () => ({ kind: "never" }),
  clock: ({ every }) => ({ kind: "periodic", everyHours: every }),
  band: ({ lo, hi, restore }) => ({
    kind: "band",
    low: String(lo),
    high: String(hi),
    restore: restore as "target" | "edge",
  }),
  guarded: ({ every, guard }) => ({ kind: "guarded", everyHours: every, guard: String(guard) }),
  moved: ({ move, side }) => ({
    kind: "moved",
    move: toEngine(ruleLabSet.move, move),
    side: side as "both" | "adverse",
  }),
  hidden: ({ lo, hi, seed }) => ({
    kind: "hidden-target",
    low: String(lo),
    high: String(hi),
    seed,
  }),
  recentre: ({ lo, hi, speed, every }) => ({
    kind: "recentre",
    min: String(lo),
    max: String(hi),
    speed: toEngine(ruleLabSet.speed, speed),
    everyHours: every,
  }),
  deviation: ({ limit }) => ({ kind: "deviation", limit: String(limit) }),
};

/** The product of a scenario; it keeps its name from when a band was all that it could have. */
export function thirdToken(values: RuleLabValues): ProductSpec {
  const card = cardOf(values);
  if (card !== undefined) return { id: "band", ...card };
  return {
    id: "band",
    kind: "token",
    leverage: String(values.L),
    rule: SPECS[values.rule as RuleId](values),
    ...(values.tf === 0 ? {} : { costs: { tradingFee: toEngine(ruleLabSet.tf, values.tf) } }),
  };
}
