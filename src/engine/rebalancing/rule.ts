/**
 * A rebalancing rule: when a token trades, and back to what.
 *
 * A rule is asked after every step, the last one included. Under continuous monitoring it also says at
 * which prices it would fire between two ticks, and is asked at a step's first price after steps in which
 * nothing could trade. Leverage limits are sizes: a band of 2 to 4 means −4 to −2 for a short token.
 */
import { Decimal } from "../decimal.ts";
import type { Complaint, FieldsOf, KindFields } from "../fields.ts";
import type { Reason } from "../simulation/reason.ts";

/** What a rule sees. `leverage` is signed: notional ÷ NAV now. NAV is above 0 whenever a rule is asked. */
export interface Observation {
  readonly step: number;
  /** Inside a step that is watched, by the price: time passes evenly with it. */
  readonly hour: number;
  /** Hour at which the rule last decided on a trade that was carried out; 0 before. */
  readonly sinceHour: number;
  readonly price: Decimal;
  readonly nav: Decimal;
  readonly notional: Decimal;
  readonly leverage: Decimal;
  /** Price at the last rebalance, or the start. */
  readonly resetPrice: Decimal;
  /** Where the price is going, watched continuously; null at a tick. */
  readonly course: Course | null;
}

/** Which way the price goes. */
export type Course = "rise" | "fall";

export interface Decision {
  /** Signed leverage to trade to. */
  readonly restoreTo: Decimal;
  readonly reason: Reason;
  /** Price at which the trigger lies, where it is a price. */
  readonly triggerPrice: Decimal | null;
  /** Largest notional of the trade; no limit unless given. */
  readonly maxTrade?: Decimal;
  /** Trades nothing: what had been begun is given up. */
  readonly abandons?: true;
}

/** A price at which a rule fires between ticks, on the way out and not on the way back. */
export interface Crossing {
  readonly price: Decimal;
  readonly on: Course;
  readonly decision: Decision;
  /** Hour before which it may not; at any unless given. */
  readonly fromHour?: number;
}

/** A rule at work in one token. */
export interface Rebalancing {
  /** What the price has made due where it stands: whatever does not wait for a clock. */
  readonly onPrice: (observation: Observation) => Decision | null;
  /** What a clock has made due; asked at ticks, after the price. None unless given. */
  readonly onClock?: (observation: Observation) => Decision | null;
  /** Every price at which it would fire if the price moved there now; none for a clock. */
  readonly crossings: (observation: Observation) => readonly Crossing[];
  /** Told after its trade; `complete` unless the trade was cut to `maxTrade`. */
  readonly traded?: (observation: Observation, decision: Decision, complete: boolean) => void;
}

/** What a rule does at a tick. */
export function askRule(rule: Rebalancing, observation: Observation): Decision | null {
  return rule.onPrice(observation) ?? rule.onClock?.(observation) ?? null;
}

export interface RuleKind<Spec extends { readonly kind: string }> extends KindFields {
  readonly fields: FieldsOf<Spec>;
  /** `target` is the token's signed leverage. */
  readonly make: (spec: Spec, target: Decimal) => Rebalancing;
  readonly check?: (spec: Spec, target: Decimal) => Complaint | null;
}

/** Two figures this close, relative to their size, are the same trigger: 1e-30, far above rounding at 40 digits. */
const TOUCH = new Decimal("1e-30");

/** Whether a value has come up to a limit, a hair short of it included. Both positive. */
export function reaches(value: Decimal, limit: Decimal): boolean {
  return value.plus(limit.times(TOUCH)).gte(limit);
}

/** Whether a value has come down to a limit, a hair above it included. Both positive. */
export function fallsTo(value: Decimal, limit: Decimal): boolean {
  return value.minus(limit.times(TOUCH)).lte(limit);
}

/** The way of the price that takes a leverage, quantity held fixed, up to a limit above it, or down to one below. */
export function courseTo(
  end: "high" | "low",
  { nav, notional }: Pick<Observation, "nav" | "notional">,
): Course {
  // |N|/V grows with the price where the cash leg V − N is above 0: for shorts, and longs that lend.
  const risesWithPrice = nav.gt(notional);
  return risesWithPrice === (end === "high") ? "rise" : "fall";
}

/**
 * The price at which real leverage reaches a signed multiple X, quantity held fixed:
 * p* = p·X·(V − N)/(N·(1 − X)), with N the notional and V the NAV at price p.
 *
 * null where no positive price does it (no cash leg, X = 1, or the other side of zero).
 *
 * @example
 * priceAtLeverage({ price: new Decimal(90), nav: new Decimal(1), notional: new Decimal(3) }, new Decimal(4))?.toString() // → "80"
 */
export function priceAtLeverage(
  { price, nav, notional }: Pick<Observation, "price" | "nav" | "notional">,
  multiple: Decimal,
): Decimal | null {
  const below = notional.times(new Decimal(1).minus(multiple));
  if (below.isZero()) return null;
  const found = price.times(multiple).times(nav.minus(notional)).div(below);
  return found.gt(0) ? found : null;
}
