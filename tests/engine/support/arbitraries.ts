/** Random scenarios, valid by construction, for every kind in the engine's indexes. */
import fc from "fast-check";
import type { MarketSpec, PathSpec, ProductSpec, RuleSpec } from "../../../src/engine/index.ts";

/** How many times more cases than usual: `LAW_SCALE=20 vitest run tests/engine/laws`. */
export const SCALE = Number(process.env["LAW_SCALE"] ?? 1);

/** A decimal string with so many decimals between two whole counts of its last digit. */
export function decimal(min: number, max: number, decimals: number): fc.Arbitrary<string> {
  const unit = 10 ** decimals;
  return fc
    .integer({ min: Math.round(min * unit), max: Math.round(max * unit) })
    .map((count) => (count / unit).toFixed(decimals));
}

const seed = fc.oneof(fc.integer(), fc.string({ maxLength: 8 }));
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

type Kinds<Spec extends { readonly kind: string }> = {
  readonly [Kind in Spec["kind"]]: fc.Arbitrary<Extract<Spec, { kind: Kind }>>;
};

function kind<const Name extends string>(name: Name): fc.Arbitrary<Name> {
  return fc.constant(name);
}

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

function optional<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

/** A value without the keys that are undefined. */
function defined<T extends object>(value: { [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;
}

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

/** A rule that fits a leverage of a given size. */
function rulesFor(size: number): Kinds<RuleSpec> {
  const text = (value: number): string => value.toFixed(6);
  const band = fc
    .tuple(fc.integer({ min: 5, max: 95 }), fc.integer({ min: 5, max: 200 }))
    .map(([below, above]) => ({
      low: text(size * (1 - below / 100)),
      high: text(size * (1 + above / 100)),
    }));
  const everyHours = fc.constantFrom(1, 8, 24, 168);
  return {
    never: fc.constant({ kind: "never" }),
    periodic: fc.record({
      kind: kind("periodic"),
      everyHours,
      offsetHours: fc.integer({ min: 0, max: 30 }),
    }),
    band: fc
      .tuple(band, fc.constantFrom("target" as const, "edge" as const))
      .map(([edges, restore]) => ({ kind: "band", ...edges, restore })),
    guarded: fc
      .tuple(band, everyHours)
      .map(([{ high }, hours]) => ({ kind: "guarded", everyHours: hours, guard: high })),
    moved: fc.record({
      kind: kind("moved"),
      move: decimal(0.02, 0.4, 2),
      side: fc.constantFrom("both" as const, "adverse" as const),
    }),
    "hidden-target": fc
      .tuple(band, seed)
      .map(([edges, drawnSeed]) => ({ kind: "hidden-target", ...edges, seed: drawnSeed })),
    recentre: recentring(size, text),
    deviation: fc
      .integer({ min: 5, max: 90 })
      .map((part) => ({ kind: "deviation", limit: text((size * part) / 100) })),
  };
}

function recentring(
  size: number,
  text: (value: number) => string,
): fc.Arbitrary<Extract<RuleSpec, { kind: "recentre" }>> {
  return fc
    .record({
      speed: decimal(0.05, 1, 2),
      everyHours: fc.constantFrom(24, 168),
      maxTrade: optional(decimal(0.01, 1, 2)),
      cooldownHours: optional(fc.constantFrom(0, 1, 24)),
      ripcord: optional(fc.constant(text(size * 1.3))),
    })
    .map((rule) => ({
      kind: "recentre",
      target: text(size),
      min: text(size * 0.85),
      max: text(size * 1.15),
      ...defined<{ speed: string; everyHours: number }>(rule),
    }));
}

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

export function ruleOfKind(name: RuleSpec["kind"]): (size: number) => fc.Arbitrary<RuleSpec> {
  return (size) => rulesFor(size)[name];
}

export const RULE_KINDS = Object.keys(rulesFor(3)) as RuleSpec["kind"][];

const side = fc.constantFrom("long" as const, "short" as const);
const id = fc.constant("it");

const contract = {
  id,
  side,
  leverage: decimal(0.5, 50, 1),
  convention: fc.constantFrom("binance" as const, "okx" as const, "bybit" as const),
  maintenanceMarginRate: decimal(0, 0.02, 3),
};

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
    liquidationFee: decimal(0, 0.05, 2),
  }),
  perpetual: fc.record({ kind: kind("perpetual"), ...contract }),
  "inverse-perpetual": fc.record({ kind: kind("inverse-perpetual"), ...contract }),
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
