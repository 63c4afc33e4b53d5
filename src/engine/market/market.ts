/** A market: prices, rates and the times at which nothing can trade. */
import { Decimal, ZERO } from "../decimal.ts";
import type { FieldsOf } from "../fields.ts";
import { MAX_STEPS } from "../fields.ts";
import type { FundingSchedule, FundingSpec } from "./funding.ts";
import { FUNDING, makeFunding } from "./funding.ts";
import type { PathSpec } from "./paths.ts";
import { makePath, PATHS } from "./paths.ts";
import type { PathTick } from "./price-path.ts";
import { makeTicks } from "./price-path.ts";

/** How closely a market is watched between two ticks. */
export type Monitoring = "continuous" | "at-close";

/** Steps `from` to `to`, both included; step 1 leads from tick 0 to tick 1. */
export interface StepRange {
  readonly from: number;
  readonly to: number;
}

/** The market part of a scenario: plain, serialisable. */
export interface MarketSpec {
  /** Price at tick 0; may be left out where the path lists prices. */
  readonly start?: string;
  readonly stepHours: number;
  readonly path: PathSpec;
  readonly funding?: FundingSpec;
  /** Yearly rate earned on cash, a fraction (365 days). */
  readonly cashRate?: string;
  /** Yearly rate paid on negative cash; the cash rate unless given. */
  readonly borrowRate?: string;
  readonly monitoring?: Monitoring;
  readonly outages?: readonly StepRange[];
  /** Steps in which the price jumps: nothing between their two ticks can be seen or traded. */
  readonly gaps?: readonly number[];
  /** Steps between a rule's decision and its trade. */
  readonly latencySteps?: number;
  /** Notional, in stakes, whose trade moves the price by 100 % (linear book). */
  readonly bookDepth?: string;
}

/** A market made ready for simulation. */
export interface Market {
  /** Price at tick 0. */
  readonly start: Decimal;
  readonly ticks: readonly PathTick[];
  readonly stepHours: number;
  readonly monitoring: Monitoring;
  /** null when there is none. */
  readonly funding: FundingSchedule | null;
  readonly cashRate: Decimal;
  readonly borrowRate: Decimal;
  readonly latencySteps: number;
  readonly bookDepth: Decimal | null;
  readonly canTrade: (step: number) => boolean;
  readonly isGap: (step: number) => boolean;
}

const RATE = { type: "decimal", min: "-1", max: "10", optional: true } as const;

export const MARKET_FIELDS: FieldsOf<MarketSpec> = {
  start: {
    type: "decimal",
    above: "0",
    max: "1e15",
    optional: true,
    help: "Price at the start; may be left out where the path lists prices.",
  },
  stepHours: { type: "number", above: 0, max: 8784, help: "Hours that one step lasts." },
  path: { type: "variant", kinds: PATHS, help: "Where the prices come from." },
  funding: {
    type: "variant",
    kinds: FUNDING,
    optional: true,
    help: "What longs pay shorts; nothing unless given.",
  },
  cashRate: { ...RATE, help: "Yearly rate on cash, a fraction; 0 unless given." },
  borrowRate: { ...RATE, help: "Yearly rate on debt; the cash rate unless given." },
  monitoring: {
    type: "choice",
    options: ["at-close", "continuous"],
    optional: true,
    help: "Whether triggers are seen between ticks; at-close unless given.",
  },
  outages: {
    type: "list",
    minLength: 0,
    maxLength: 1000,
    optional: true,
    help: "Ranges of steps in which nothing can trade.",
    item: {
      type: "group",
      help: "Steps from and to, both included.",
      fields: {
        from: { type: "number", integer: true, min: 1, max: MAX_STEPS, help: "First step." },
        to: { type: "number", integer: true, min: 1, max: MAX_STEPS, help: "Last step." },
      },
    },
  },
  gaps: {
    type: "list",
    minLength: 0,
    maxLength: MAX_STEPS,
    optional: true,
    help: "Steps in which the price jumps, whatever the monitoring.",
    item: { type: "number", integer: true, min: 1, max: MAX_STEPS, help: "A step." },
  },
  latencySteps: {
    type: "number",
    integer: true,
    min: 0,
    max: 1000,
    optional: true,
    help: "Steps between a rule’s decision and its trade.",
  },
  bookDepth: {
    type: "decimal",
    above: "0",
    max: "1e15",
    optional: true,
    help: "Notional, in stakes, whose trade moves the price by 100 %.",
  },
};

/** Makes a market ready: paths drawn, rates parsed, defaults filled. */
export function makeMarket(spec: MarketSpec): Market {
  const path = makePath(spec.path, {
    start: spec.start === undefined ? null : new Decimal(spec.start),
    stepHours: spec.stepHours,
  });
  const ticks = makeTicks(path, spec.stepHours);
  const [first] = ticks;
  if (!first) throw new RangeError("market.path must be at least one price, got none");
  const cashRate = new Decimal(spec.cashRate ?? 0);
  const outages = spec.outages ?? [];
  const gaps = new Set(spec.gaps);
  return {
    start: first.price,
    ticks,
    stepHours: spec.stepHours,
    monitoring: spec.monitoring ?? "at-close",
    funding: spec.funding ? makeFunding(spec.funding) : null,
    cashRate,
    borrowRate: spec.borrowRate === undefined ? cashRate : new Decimal(spec.borrowRate),
    latencySteps: spec.latencySteps ?? 0,
    bookDepth: spec.bookDepth === undefined ? null : new Decimal(spec.bookDepth),
    canTrade: (step) => !outages.some((outage) => step >= outage.from && step <= outage.to),
    isGap: (step) => gaps.has(step),
  };
}

/** Interest on a cash balance over some hours: positive cash earns, negative cash pays. 365 days a year. */
export function interestOn(cash: Decimal, hours: number, market: Market): Decimal {
  const rate = cash.isNegative() ? market.borrowRate : market.cashRate;
  return rate.isZero() ? ZERO : cash.times(rate).times(hours).div(8760);
}
