/**
 * A rebalancing rule: when a token trades, and back to what.
 *
 * A rule is asked after every step, the last one included. Under continuous monitoring it also says at
 * which prices it would fire between two ticks. Leverage limits are sizes: a band of 2 to 4 means −4 to
 * −2 for a short token.
 */
import { Decimal } from "../decimal.ts";
import type { Complaint, FieldsOf, KindFields } from "../fields.ts";
import type { Reason } from "../simulation/reason.ts";

/** What a rule sees. `leverage` is signed: notional ÷ NAV now. NAV is above 0 whenever a rule is asked. */
export interface Observation {
  readonly step: number;
  readonly hour: number;
  /** Hour at which the rule last decided on a trade that was carried out; 0 before. */
  readonly sinceHour: number;
  readonly price: Decimal;
  readonly nav: Decimal;
  readonly notional: Decimal;
  readonly leverage: Decimal;
  /** Price at the last rebalance, or the start. */
  readonly resetPrice: Decimal;
}

export interface Decision {
  /** Signed leverage to trade to. */
  readonly restoreTo: Decimal;
  readonly reason: Reason;
  /** Price at which the trigger lies, where it is a price. */
  readonly triggerPrice: Decimal | null;
  /** Largest notional of the trade; no limit unless given. */
  readonly maxTrade?: Decimal;
}

/** A price at which a rule fires between ticks. */
export interface Crossing {
  readonly price: Decimal;
  readonly decision: Decision;
}

/** A rule at work in one token. */
export interface Rebalancing {
  readonly ask: (observation: Observation) => Decision | null;
  /** Every price at which it would fire if the price moved there now; none for a clock. */
  readonly crossings: (observation: Observation) => readonly Crossing[];
  /** Told after its trade; `complete` unless the trade was cut to `maxTrade`. */
  readonly traded?: (observation: Observation, decision: Decision, complete: boolean) => void;
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
