/** Random scenarios, valid by construction, for every kind in the engine's indexes. */
import fc from "fast-check";
import type { MarketSpec, PathSpec, ProductSpec, RuleSpec } from "../../../src/engine/index.ts";
import type { Kinds } from "./draws.ts";
import { decimal, defined, kind, optional, seed } from "./draws.ts";
import { contractOf } from "./contract-arbitrary.ts";
import { recentring, rulesFor } from "./rule-arbitraries.ts";

export { decimal } from "./draws.ts";
export { RULE_KINDS, ruleOfKind } from "./rule-arbitraries.ts";

/** How many times more cases than usual: `LAW_SCALE=20 vitest run tests/engine/laws`. */
export const SCALE = Number(process.env["LAW_SCALE"] ?? 1);

const move = fc.oneof(
  { weight: 6, arbitrary: decimal(-0.12, 0.12, 4) },
  { weight: 1, arbitrary: decimal(-0.6, 0.9, 3) },
  { weight: 1, arbitrary: fc.constant("0") },
);
const returns = fc.array(move, { maxLength: 12 });
const drawn = {
  volatility: decimal(0, 2, 2),
  drift: decimal(-2, 2, 2),
  steps: fc.integer({ min: 0, max: 12 }),
  seed,
};
const regime = fc.record({
  volatility: decimal(0, 2, 2),
  drift: decimal(-2, 2, 2),
  meanDays: decimal(0.5, 30, 1),
});

const dates = ["2020-02-27", "2020-02-28", "2020-02-29", "2020-03-02", "2020-03-03"];

export const PATH_KINDS: Kinds<PathSpec> = {
  returns: fc.record({ kind: kind("returns"), returns }),
  prices: fc.record({
    kind: kind("prices"),
    prices: fc.array(decimal(1, 400, 2), { minLength: 1, maxLength: 12 }),
  }),
  trend: fc.record({
    kind: kind("trend"),
    move: decimal(-0.1, 0.1, 4),
    steps: fc.integer({ min: 0, max: 12 }),
  }),
  chop: fc.record({
    kind: kind("chop"),
    up: decimal(0, 0.3, 3),
    down: decimal(0, 0.3, 3),
    pairs: fc.integer({ min: 0, max: 6 }),
  }),
  gbm: fc.record({ kind: kind("gbm"), ...drawn }),
  jump: fc.record({
    kind: kind("jump"),
    ...drawn,
    jumpsPerYear: decimal(0, 400, 0),
    jumpMean: decimal(-0.2, 0.2, 2),
    jumpVolatility: decimal(0, 0.3, 2),
  }),
  regime: fc.record({
    kind: kind("regime"),
    calm: regime,
    storm: regime,
    steps: fc.integer({ min: 0, max: 12 }),
    seed,
  }),
  autocorrelated: fc.record({
    kind: kind("autocorrelated"),
    ...drawn,
    autocorrelation: decimal(-0.9, 0.9, 2),
  }),
  bootstrap: fc.record({
    kind: kind("bootstrap"),
    returns: fc.array(move, { minLength: 1, maxLength: 8 }),
    blockLength: fc.integer({ min: 1, max: 4 }),
    steps: fc.integer({ min: 0, max: 12 }),
    seed,
  }),
  series: fc.array(decimal(1, 400, 2), { minLength: 1, maxLength: dates.length }).map((closes) => ({
    kind: "series" as const,
    points: closes.map((close, index) => ({ date: dates[index] ?? "", close })),
  })),
};

/** Any path: mostly plain returns, now and then each of the others. */
const path: fc.Arbitrary<PathSpec> = fc.oneof(
  { weight: 20, arbitrary: PATH_KINDS.returns },
  ...Object.values(PATH_KINDS).map((arbitrary) => ({ weight: 1, arbitrary })),
);

const funding: fc.Arbitrary<NonNullable<MarketSpec["funding"]>> = fc.oneof(
  fc.record({
    kind: kind("constant"),
    rate: decimal(-0.0075, 0.0075, 4),
    everyHours: fc.constantFrom(1, 4, 8, 24),
  }),
  fc.record({ kind: kind("series"), rates: fc.array(decimal(-0.002, 0.002, 5), { minLength: 1 }) }),
  fc.record({
    kind: kind("premium-index"),
    premiums: fc.array(decimal(-0.002, 0.002, 4), { minLength: 1 }),
    cap: decimal(0, 0.003, 4),
  }),
);

const range = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 4 }))
  .map(([from, length]) => ({ from, to: from + length }));

/** A market on a path, with or without each of its frictions. */
export function marketOn(paths: fc.Arbitrary<PathSpec>): fc.Arbitrary<MarketSpec> {
  return fc
    .record({
      path: paths,
      stepHours: fc.constantFrom(1, 8, 24, 168),
      funding: optional(funding),
      cashRate: optional(decimal(-0.1, 0.3, 2)),
      borrowRate: optional(decimal(0, 0.3, 2)),
      monitoring: optional(fc.constantFrom("continuous" as const, "at-close" as const)),
      outages: optional(fc.array(range, { maxLength: 2 })),
      gaps: optional(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 3 })),
      latencySteps: optional(fc.integer({ min: 0, max: 3 })),
      bookDepth: optional(decimal(1, 100, 0)),
    })
    .map((market) => {
      const bringsStart = market.path.kind === "prices" || market.path.kind === "series";
      return defined<MarketSpec>({ ...market, start: bringsStart ? undefined : "100" });
    });
}

export const market = marketOn(path);

/** Target leverage of a token: whole and fractional, long and short. */
export const tokenLeverage = fc
  .oneof(fc.constantFrom("-3", "-1", "1", "2", "3", "5"), decimal(-5, 5, 2))
  .filter((leverage) => Number(leverage) !== 0);

const costs = fc
  .record({
    tradingFee: optional(decimal(0, 0.005, 4)),
    slippageBps: optional(decimal(0, 300, 0)),
    managementPerDay: optional(decimal(0, 0.003, 5)),
    gas: optional(decimal(0, 0.01, 4)),
    streamingPerYear: optional(decimal(0, 0.05, 2)),
    exitFee: optional(decimal(0, 0.01, 3)),
  })
  .map((spec) => defined<NonNullable<Extract<ProductSpec, { kind: "token" }>["costs"]>>(spec));

/** A market for the units, now and then. */
const listing = fc.record({
  pressure: fc.record({
    kind: kind("drawn"),
    start: decimal(-0.5, 0.5, 2),
    reversion: decimal(0, 1, 2),
    deviation: decimal(0, 0.5, 2),
    seed,
  }),
  createFee: decimal(0, 0.05, 3),
  redeemFee: decimal(0, 0.05, 3),
  capPerStep: decimal(0, 0.1, 2),
  merges: fc.array(
    fc.record({ step: fc.integer({ min: 1, max: 12 }), ratio: fc.constantFrom("10", "0.5") }),
    { maxLength: 1 },
  ),
});

/** A token under any rule. */
export function tokenWith(
  rules: (size: number) => fc.Arbitrary<RuleSpec> = (size) =>
    fc.oneof(...(Object.values(rulesFor(size)) as fc.Arbitrary<RuleSpec>[])),
): fc.Arbitrary<Extract<ProductSpec, { kind: "token" }>> {
  return tokenLeverage.chain((leverage) =>
    fc.record(
      {
        id: fc.constant("it"),
        kind: kind("token"),
        leverage: fc.constant(leverage),
        rule: rules(Math.abs(Number(leverage))),
        costs,
        listing,
      },
      { requiredKeys: ["id", "kind", "leverage", "rule", "costs"] },
    ),
  );
}

const side = fc.constantFrom("long" as const, "short" as const);
const id = fc.constant("it");

/** One arbitrary for each kind of product; a kind without one does not compile. */
export const PRODUCT_KINDS: Kinds<ProductSpec> = {
  spot: fc.record({ id, kind: kind("spot") }),
  static: fc.record({ id, kind: kind("static"), leverage: tokenLeverage }),
  token: tokenWith(),
  "spot-margin": fc.record({
    id,
    kind: kind("spot-margin"),
    side,
    leverage: decimal(1, 8, 1),
    hourlyRate: decimal(0, 0.0005, 5),
    callLevel: decimal(1.1, 2, 2),
    liquidationFee: decimal(0, 0.05, 2),
  }),
  perpetual: contractOf("perpetual"),
  "inverse-perpetual": contractOf("inverse-perpetual"),
  "dated-future": fc.record({
    id,
    kind: kind("dated-future"),
    side,
    leverage: decimal(0.5, 20, 1),
    basis: decimal(-0.05, 0.05, 3),
    expiryDays: fc.constantFrom(1, 3, 90),
    atExpiry: fc.constantFrom("settle" as const, "roll" as const),
    maintenanceMarginRate: decimal(0, 0.02, 3),
  }),
  "collateral-token": fc.record({
    id,
    kind: kind("collateral-token"),
    rule: recentring(2, (value) => value.toFixed(6)),
    borrowRate: decimal(0, 0.2, 2),
    supplyRate: decimal(0, 0.1, 2),
    liquidationThreshold: decimal(0.7, 0.9, 2),
    collateralFactor: decimal(0.6, 0.7, 2),
    costs,
  }),
  "pool-token": fc.record({
    id,
    kind: kind("pool-token"),
    side,
    leverage: decimal(1, 5, 1),
    ownPool: decimal(1, 1000, 0),
    otherPool: decimal(1, 1000, 0),
    transfer: fc.constantFrom("power" as const, "sigmoid" as const),
  }),
};
