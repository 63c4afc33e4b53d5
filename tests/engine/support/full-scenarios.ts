/** Valid scenarios that between them use every field there is. A field that none of them uses fails a test. */
import type { MarketSpec, ProductSpec, Scenario } from "../../../src/engine/index.ts";

const FULL_MARKET: Omit<MarketSpec, "path"> = {
  start: "100",
  stepHours: 24,
  cashRate: "0.03",
  borrowRate: "0.05",
  monitoring: "continuous",
  outages: [{ from: 1, to: 1 }],
  gaps: [2],
  latencySteps: 1,
  bookDepth: "1000",
};

const DRAWN = { volatility: "0.6", drift: "0.1", steps: 3, seed: 42 } as const;

const PATHS: readonly MarketSpec["path"][] = [
  { kind: "returns", returns: ["0.1", "-0.1"] },
  { kind: "prices", prices: ["100", "110"] },
  { kind: "trend", move: "0.01", steps: 2 },
  { kind: "chop", up: "0.1", down: "0.05", pairs: 1 },
  { kind: "gbm", ...DRAWN },
  { kind: "jump", ...DRAWN, jumpsPerYear: "5", jumpMean: "-0.1", jumpVolatility: "0.1" },
  {
    kind: "regime",
    calm: { volatility: "0.3", drift: "0.1", meanDays: "60" },
    storm: { volatility: "1.2", drift: "-0.5", meanDays: "10" },
    steps: 3,
    seed: "text",
  },
  { kind: "autocorrelated", ...DRAWN, autocorrelation: "0.3" },
  { kind: "bootstrap", returns: ["0.1", "-0.1"], blockLength: 2, steps: 3, seed: 1 },
  { kind: "series", points: [{ date: "2020-03-12", close: "100" }] },
];

const FUNDINGS: readonly NonNullable<MarketSpec["funding"]>[] = [
  { kind: "constant", rate: "0.0001", everyHours: 8 },
  { kind: "series", rates: ["0.0001"], everyHours: 8 },
  {
    kind: "premium-index",
    premiums: ["0.001"],
    interest: "0.0001",
    clamp: "0.0005",
    cap: "0.01",
    everyHours: 8,
  },
];

const COSTS = {
  tradingFee: "0.001",
  slippageBps: "5",
  managementPerDay: "0.0001",
  gas: "0.001",
  streamingPerYear: "0.02",
  exitFee: "0.005",
} as const;

const LISTING = {
  pressure: { kind: "fixed", premium: "0.04" },
  unitNav: "10",
  units: "100",
  createFee: "0.001",
  redeemFee: "0.001",
  halts: [{ from: 1, to: 1 }],
  batchHours: 8,
  capPerStep: "0.01",
  merges: [{ step: 1, ratio: "10" }],
} as const;

const LISTINGS: readonly NonNullable<Extract<ProductSpec, { kind: "token" }>["listing"]>[] = [
  LISTING,
  { ...LISTING, pressure: { kind: "series", premiums: ["0.04", "-0.02"] } },
  {
    ...LISTING,
    pressure: { kind: "drawn", start: "0", reversion: "0.2", deviation: "0.01", seed: 1 },
  },
];

const RECENTRE = {
  kind: "recentre",
  target: "2",
  min: "1.7",
  max: "2.3",
  speed: "0.05",
  everyHours: 24,
  ripcord: "2.6",
  maxTrade: "0.5",
  cooldownHours: 1,
  ripcordMaxTrade: "1",
  ripcordCooldownHours: 0.5,
} as const;

const RULES: readonly Extract<ProductSpec, { kind: "token" }>["rule"][] = [
  { kind: "never" },
  { kind: "periodic", everyHours: 24, offsetHours: 2 },
  { kind: "band", low: "1", high: "4", restore: "edge" },
  { kind: "guarded", everyHours: 24, offsetHours: 2, guard: "4" },
  { kind: "moved", move: "0.1", side: "both", everyHours: 24 },
  { kind: "hidden-target", low: "1.25", high: "4", seed: 1 },
  RECENTRE,
  { kind: "deviation", limit: "0.25" },
  { kind: "periodic", everyHours: 24, quiet: { low: "1.95", high: "2.05" } },
  {
    kind: "guarded",
    everyHours: 24,
    offsetHours: 16,
    guard: "3",
    move: "0.2",
    side: "both",
    quiet: { low: "1.5", high: "3", move: "0.01" },
  },
];

const CONTRACT = {
  side: "long",
  leverage: "5",
  entry: "100",
  marginMode: "cross",
  convention: "okx",
  takerFee: "0.0006",
  wallet: "40",
  otherMaintenanceMargin: "1",
  otherUnrealisedPnl: "-1",
} as const;

const ONE_RATE = { maintenanceMarginRate: "0.01", maintenanceAmount: "0.01" } as const;

const TIERS = {
  tiers: [
    { floor: "0", rate: "0.01" },
    { floor: "50", rate: "0.02" },
  ],
} as const;

const PRODUCTS: readonly ProductSpec[] = [
  { id: "spot", kind: "spot" },
  { id: "static", kind: "static", leverage: "3" },
  ...RULES.map((rule, index): ProductSpec => ({
    id: `token-${index}`,
    kind: "token",
    leverage: "2",
    rule,
    costs: COSTS,
    listing: LISTINGS[index % LISTINGS.length] ?? LISTING,
  })),
  {
    id: "margin",
    kind: "spot-margin",
    side: "short",
    leverage: "3",
    hourlyRate: "0.00001",
    callLevel: "1.3",
    liquidationLevel: "1.1",
    liquidationFee: "0.01",
  },
  { id: "perpetual", kind: "perpetual", ...CONTRACT, ...TIERS },
  { id: "inverse", kind: "inverse-perpetual", ...CONTRACT, ...ONE_RATE, wallet: "3", tick: "0.5" },
  {
    id: "future",
    kind: "dated-future",
    side: "long",
    leverage: "3",
    basis: "0.015",
    expiryDays: 90,
    atExpiry: "roll",
    maintenanceMarginRate: "0.01",
  },
  {
    id: "collateral",
    kind: "collateral-token",
    rule: RECENTRE,
    borrowRate: "0.05",
    supplyRate: "0.01",
    liquidationThreshold: "0.83",
    liquidationPenalty: "0.05",
    collateralFactor: "0.75",
    unusedBorrow: "0.01",
    costs: COSTS,
    listing: LISTING,
  },
  {
    id: "pool",
    kind: "pool-token",
    side: "short",
    leverage: "3",
    ownPool: "1000",
    otherPool: "500",
    transfer: "power",
  },
];

/** One scenario for each path, each funding and all products. */
export function fullScenarios(): Scenario[] {
  return PATHS.map((path, index) => {
    const funding = FUNDINGS[index % FUNDINGS.length] ?? FUNDINGS[0];
    return {
      market: { ...FULL_MARKET, path, ...(funding ? { funding } : {}) },
      products: PRODUCTS,
    };
  });
}
