/** What the passing of a step costs an exposure: interest, funding, streaming and management fees. */
import type { Decimal } from "../decimal.ts";
import { countStamps } from "../market/clock.ts";
import type { Market } from "../market/market.ts";
import { interestOn } from "../market/market.ts";
import type { Exposure } from "./exposure.ts";
import type { Lender } from "./lender.ts";
import type { RebalancedTerms } from "./life.ts";

/** The step that has passed: the cash it began with, and the hour it ended. */
interface Passed {
  readonly cash: Decimal;
  readonly hour: number;
}

type TimeTerms = Pick<RebalancedTerms, "costs" | "paysFunding" | "lender">;

/** Charges a step's costs, in the engine's order. */
export function chargeTime(
  exposure: Exposure,
  terms: TimeTerms,
  market: Market,
  passed: Passed,
): void {
  const hours = market.stepHours;
  if (terms.lender) chargeLending(exposure, terms.lender, passed.cash, hours);
  else chargeInterest(exposure, passed.cash, market);
  if (terms.paysFunding) chargeFunding(exposure, market, passed.hour);
  const { streamingPerYear } = terms.costs;
  if (!streamingPerYear.isZero()) {
    const base = exposure.notional.abs();
    const reason = { kind: "fee", rate: streamingPerYear, base } as const;
    const cost = base.times(streamingPerYear).times(hours).div(8760);
    exposure.charge("management", "management", cost, reason);
  }
  chargeManagement(exposure, terms.costs.managementPerDay, passed.hour - hours, passed.hour);
}

function chargeInterest(exposure: Exposure, cash: Decimal, market: Market): void {
  const interest = interestOn(cash, market.stepHours, market);
  if (interest.isZero()) return;
  const reason = { kind: "interest", balance: cash, hours: market.stepHours } as const;
  exposure.charge("interest", "interest", interest.neg(), reason);
}

/** Debt grows in cash, collateral in kind. */
function chargeLending(exposure: Exposure, lender: Lender, cash: Decimal, hours: number): void {
  const owed = cash.neg().times(lender.borrowRate).times(hours).div(8760);
  if (owed.gt(0)) {
    exposure.charge("interest", "interest", owed, { kind: "interest", balance: cash, hours });
  }
  const earned = exposure.notional.times(lender.supplyRate).times(hours).div(8760);
  if (earned.isZero()) return;
  const reason = { kind: "interest", balance: exposure.notional, hours } as const;
  exposure.chargeInKind("interest", "interest", earned.neg(), reason);
}

/** Funding at each settlement of the step, on the notional at its end. */
function chargeFunding(exposure: Exposure, market: Market, hour: number): void {
  if (!market.funding) return;
  const { notional } = exposure;
  for (const { rate } of market.funding(hour - market.stepHours, hour)) {
    const reason = { kind: "funding", rate, notional } as const;
    exposure.charge("funding", "funding", notional.times(rate), reason);
  }
}

/** The management fee of each day that ended in the step: a fraction of the NAV then. */
function chargeManagement(
  exposure: Exposure,
  rate: Decimal,
  fromHour: number,
  toHour: number,
): void {
  if (rate.isZero()) return;
  for (let days = countStamps(fromHour, toHour, 24); days > 0; days -= 1) {
    if (exposure.isWipedOut) return;
    const base = exposure.nav;
    const reason = { kind: "fee", rate, base } as const;
    exposure.charge("management", "management", base.times(rate), reason);
  }
}

/** The redemption fee on the value that is left: value × |target leverage| × rate. */
export function chargeExit(exposure: Exposure, terms: RebalancedTerms): void {
  const rate = terms.costs.exitFee.times(terms.leverage.abs());
  if (rate.isZero() || exposure.isWipedOut) return;
  const base = exposure.nav;
  exposure.charge("exit", "trading", base.times(rate), { kind: "fee", rate, base });
}
