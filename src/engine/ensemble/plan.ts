/**
 * A product as the ensemble holds it: every figure of its scenario as a double, every clock as a count
 * a step. What an ensemble does not offer is refused by name, never approximated.
 */
import type { MarketSpec } from "../market/market.ts";
import { countStamps } from "../market/clock.ts";
import type { CostsSpec } from "../products/costs.ts";
import type { ProductSpec } from "../products/products.ts";
import type { TokenSpec } from "../products/token.ts";
import { clockStrikes } from "../rebalancing/periodic.ts";
import type { EnsemblePath } from "./log-returns.ts";
import { ENSEMBLE_PATHS } from "./log-returns.ts";

export interface Plan {
  /** Signed leverage at the start. */
  readonly leverage: number;
  /** Sizes of real leverage at which the rule acts; never where infinite or below 0. */
  readonly high: number;
  readonly low: number;
  /** Signed leverage that each trigger restores. */
  readonly fromHigh: number;
  readonly fromLow: number;
  /** For each step whether the clock strikes at its end. */
  readonly strikes: Uint8Array;
  /** For each step the funding rate times the settlements in it, a fraction of notional. */
  readonly funding: Float64Array;
  /** For each step the share of NAV that the management fee leaves. */
  readonly kept: Float64Array;
  /** Whether there is funding or a management fee at all. */
  readonly costsOfTime: boolean;
  /** Fraction of traded notional. */
  readonly tradingRate: number;
}

type Rule = TokenSpec["rule"];

const RULES_OFFERED = ["never", "periodic", "band", "guarded"] as const;
const COSTS_OFFERED: ReadonlySet<string> = new Set<keyof CostsSpec>([
  "tradingFee",
  "slippageBps",
  "managementPerDay",
]);

/** @throws RangeError in the engine's one form. */
function refuse(field: string, expected: string, found: string): never {
  throw new RangeError(`${field} must be ${expected}, got ${found}`);
}

/** The path of a market that an ensemble can draw. */
export function ensemblePath(market: MarketSpec): EnsemblePath {
  const { path } = market;
  if (path.kind !== "gbm" && path.kind !== "jump" && path.kind !== "autocorrelated") {
    refuse(
      "market.path.kind",
      `one of ${Object.keys(ENSEMBLE_PATHS).join(", ")} for many paths`,
      path.kind,
    );
  }
  const isZero = (rate: string | undefined): boolean => Number(rate ?? 0) === 0;
  const absent = "absent for many paths";
  if (!isZero(market.cashRate)) refuse("market.cashRate", absent, `${market.cashRate}`);
  if (!isZero(market.borrowRate)) refuse("market.borrowRate", absent, `${market.borrowRate}`);
  if (market.monitoring === "continuous") {
    refuse("market.monitoring", "at-close for many paths", "continuous");
  }
  if (market.latencySteps) refuse("market.latencySteps", absent, `${market.latencySteps}`);
  if (market.outages?.length) refuse("market.outages", absent, `${market.outages.length} ranges`);
  if (market.bookDepth !== undefined) refuse("market.bookDepth", absent, market.bookDepth);
  return path;
}

/** The plan of a product in a market. */
export function makePlan(spec: ProductSpec, market: MarketSpec, field: string): Plan {
  const { steps } = ensemblePath(market);
  if (spec.kind === "spot")
    return planOf("1", { kind: "never" }, {}, { ...NO_FUNDING, steps, market });
  if (spec.kind !== "static" && spec.kind !== "token") {
    return refuse(`${field}.kind`, "one of spot, static, token for many paths", spec.kind);
  }
  const costs = spec.kind === "token" ? (spec.costs ?? {}) : {};
  for (const [cost, value] of Object.entries(costs)) {
    if (!COSTS_OFFERED.has(cost) && Number(value) !== 0) {
      refuse(`${field}.costs.${cost}`, "absent for many paths", `${value}`);
    }
  }
  const rule: Rule = spec.kind === "token" ? spec.rule : { kind: "never" };
  if (!RULES_OFFERED.some((kind) => kind === rule.kind)) {
    refuse(`${field}.rule.kind`, `one of ${RULES_OFFERED.join(", ")} for many paths`, rule.kind);
  }
  if ((rule.kind === "periodic" || rule.kind === "guarded") && rule.quiet) {
    refuse(
      `${field}.rule.quiet`,
      "absent for many paths",
      `${rule.quiet.low} to ${rule.quiet.high}`,
    );
  }
  if (rule.kind === "guarded" && rule.move !== undefined) {
    refuse(`${field}.rule.move`, "absent for many paths", rule.move);
  }
  return planOf(spec.leverage, rule, costs, { ...fundingOf(market), steps, market });
}

interface Times {
  readonly rate: number;
  readonly everyHours: number;
  readonly steps: number;
  readonly market: MarketSpec;
}

const NO_FUNDING = { rate: 0, everyHours: 8 };

function fundingOf({ funding }: MarketSpec): Pick<Times, "rate" | "everyHours"> {
  if (!funding) return NO_FUNDING;
  if (funding.kind !== "constant") {
    return refuse("market.funding.kind", "constant for many paths", funding.kind);
  }
  return { rate: Number(funding.rate), everyHours: funding.everyHours ?? 8 };
}

function planOf(leverage: string, rule: Rule, costs: CostsSpec, times: Times): Plan {
  const { stepHours } = times.market;
  const perStep = (at: (fromHour: number, toHour: number) => number): number[] =>
    Array.from({ length: times.steps }, (_, step) => at(step * stepHours, (step + 1) * stepHours));
  const kept = 1 - Number(costs.managementPerDay ?? 0);
  return {
    leverage: Number(leverage),
    ...triggersOf(rule, Number(leverage)),
    strikes: Uint8Array.from(
      perStep((from, to) =>
        (rule.kind === "periodic" || rule.kind === "guarded") && clockStrikes(rule, from, to)
          ? 1
          : 0,
      ),
    ),
    funding: Float64Array.from(
      perStep((from, to) => times.rate * countStamps(from, to, times.everyHours)),
    ),
    kept: Float64Array.from(perStep((from, to) => keptAfter(countStamps(from, to, 24), kept))),
    costsOfTime: times.rate !== 0 || kept !== 1,
    tradingRate: Number(costs.slippageBps ?? 0) / 10_000 + Number(costs.tradingFee ?? 0),
  };
}

/** What so many fees leave, one after the other as the ledger takes them. */
function keptAfter(days: number, kept: number): number {
  let left = 1;
  for (let day = 0; day < days; day += 1) left *= kept;
  return left;
}

function triggersOf(
  rule: Rule,
  target: number,
): Pick<Plan, "high" | "low" | "fromHigh" | "fromLow"> {
  const none = { high: Infinity, low: -1, fromHigh: target, fromLow: target };
  if (rule.kind === "guarded") return { ...none, high: Number(rule.guard ?? Infinity) };
  if (rule.kind !== "band") return none;
  const [low, high] = [Number(rule.low), Number(rule.high)];
  if (rule.restore !== "edge") return { ...none, low, high };
  return { low, high, fromHigh: Math.sign(target) * high, fromLow: Math.sign(target) * low };
}
