/** Scenarios that break a rule between fields, or one that is not a field's alone, and the line for each. */
import type { Key } from "./refusals.ts";

/** What each of them is but for one place. */
export const ACCEPTED = {
  market: { start: "100", stepHours: 24, path: { kind: "returns", returns: ["0.1"] } },
  products: [{ id: "a", kind: "spot" }],
} as const;

type Refused = readonly [line: string, path: readonly Key[], value: unknown];

const token = (leverage: string, rule: object, more: object = {}): object => ({
  ...{ id: "a", kind: "token", leverage, rule },
  ...more,
});
const perpetual = (more: object): object => ({
  ...{ id: "a", kind: "perpetual", side: "long", leverage: "3" },
  ...more,
});
const margin = (more: object): object => ({
  ...{ id: "a", kind: "spot-margin", side: "long", leverage: "3" },
  ...more,
});
const collateral = (rule: object, more: object = {}): object => ({
  ...{ id: "a", kind: "collateral-token", liquidationThreshold: "0.8" },
  rule: { kind: "recentre", min: "1.7", max: "2.3", speed: "0.05", everyHours: 24, ...rule },
  ...more,
});
const series = (...points: readonly (readonly [date: string, close: string])[]): object => ({
  kind: "series",
  points: points.map(([date, close]) => ({ date, close })),
});
const gbm = (seed: unknown): object => ({ kind: "gbm", volatility: "1", steps: 3, seed });

const [PATH, FIRST] = [
  ["market", "path"],
  ["products", 0],
] as const;
const SEED =
  "a whole number of at most 9007199254740991 in size or a text of at most 64 characters";

/** Refused by the JSON Schema too. */
export const REFUSED_BY_SCHEMA: readonly Refused[] = [
  ["market.start must be a price above 0, got nothing", ["market", "start"], undefined],
  [`market.path.seed must be ${SEED}, got 1.5`, PATH, gbm(1.5)],
  [`market.path.seed must be ${SEED}, got 9007199254740992`, PATH, gbm(2 ** 53)],
  [`market.path.seed must be ${SEED}, got -9007199254740992`, PATH, gbm(-(2 ** 53))],
  ["products must be a list of 1 to 64 entries, got an object", ["products"], {}],
  ["products must be a list of 1 to 64 entries, got a list of 0 entries", ["products"], []],
  [
    "products must be a list of 1 to 64 entries, got a list of 65 entries",
    ["products"],
    Array.from({ length: 65 }, (_, index) => ({ id: `p${index}`, kind: "spot" })),
  ],
  [
    "market.stepHours must be a number above 0 and at most 8784, got a list of 1 entry",
    ["market", "stepHours"],
    [1],
  ],
  ["products[0].size must be absent: there is no such field, got 7", ["products", 0, "size"], 7],
  [
    "products[0].tiers must be a list of 1 to 50 entries, got a list of 0 entries",
    FIRST,
    perpetual({ tiers: [] }),
  ],
  [
    "products[0].wallet must be left out unless marginMode is cross, got 5",
    FIRST,
    perpetual({ wallet: "5" }),
  ],
  [
    "products[0].otherMaintenanceMargin must be left out unless marginMode is cross, got 5",
    FIRST,
    perpetual({ marginMode: "isolated", otherMaintenanceMargin: "5" }),
  ],
  [
    "products[0].otherUnrealisedPnl must be left out unless marginMode is cross, got -1",
    FIRST,
    perpetual({ kind: "inverse-perpetual", otherUnrealisedPnl: "-1" }),
  ],
  [
    "products[0].maintenanceMarginRate must be left out where tiers are given, got 0.01",
    FIRST,
    perpetual({ tiers: [{ floor: "0", rate: "0.01" }], maintenanceMarginRate: "0.01" }),
  ],
  [
    "products[0].maintenanceAmount must be left out where tiers are given, got 1",
    FIRST,
    perpetual({ tiers: [{ floor: "0", rate: "0.01" }], maintenanceAmount: "1" }),
  ],
  [
    'products[0].rule.guard must be a decimal string such as "0.1", or a move in its place, got nothing',
    FIRST,
    token("3", { kind: "guarded", everyHours: 24 }),
  ],
  [
    "products[0].rule.side must be absent where there is no move, got both",
    FIRST,
    token("3", { kind: "guarded", everyHours: 24, guard: "4", side: "both" }),
  ],
];

/** Refused, though JSON Schema cannot say it: its descriptions do, and name the field. */
export const REFUSED_IN_WORDS: readonly Refused[] = [
  [
    "market.start must be left out or equal to the first price 90, got 100",
    PATH,
    { kind: "prices", prices: ["90", "100"] },
  ],
  [
    "market.start must be left out or equal to the first price 90, got 100",
    PATH,
    series(["2020-03-02", "90"]),
  ],
  [
    "market.path.points[0].date must be a day of the calendar, got 2020-02-30",
    PATH,
    series(["2020-02-30", "100"]),
  ],
  [
    "market.path.points[0].date must be a day of the calendar, got 1899-12-31",
    PATH,
    series(["1899-12-31", "100"]),
  ],
  [
    "market.path.points[0].date must be a day of the calendar, got 2200-01-01",
    PATH,
    series(["2200-01-01", "100"]),
  ],
  [
    "market.path.points[1].date must be after 2020-03-02, got 2020-03-02",
    PATH,
    series(["2020-03-02", "100"], ["2020-03-02", "101"]),
  ],
  [
    "market.path.up must be below 1 when down is left out, got 1",
    PATH,
    { kind: "chop", up: "1", pairs: 1 },
  ],
  [
    "market.outages[0].to must be at least its from, 3, got 2",
    ["market", "outages"],
    [{ from: 3, to: 2 }],
  ],
  ["products[1].id must be unique, got a", ["products", 1], { id: "a", kind: "spot" }],
  [
    "products[0].rule.low must be below the leverage 3, got 3",
    FIRST,
    token("3", { kind: "band", low: "3", high: "4" }),
  ],
  [
    "products[0].rule.high must be above the leverage 3, got 2.5",
    FIRST,
    token("-3", { kind: "band", low: "2", high: "2.5" }),
  ],
  [
    "products[0].rule.high must be above the leverage 2, got 2",
    FIRST,
    token("2", { kind: "hidden-target", low: "1", high: "2", seed: 1 }),
  ],
  [
    "products[0].rule.guard must be above the leverage 3, got 3",
    FIRST,
    token("3", { kind: "guarded", everyHours: 24, guard: "3" }),
  ],
  [
    "products[0].rule.quiet.low must be at most the leverage 3, got 3.1",
    FIRST,
    token("3", { kind: "periodic", everyHours: 24, quiet: { low: "3.1", high: "4" } }),
  ],
  [
    "products[0].rule.quiet.high must be at least the leverage 3, got 2.9",
    FIRST,
    token("3", { kind: "guarded", everyHours: 24, move: "0.1", quiet: { low: "2", high: "2.9" } }),
  ],
  [
    "products[0].rule.limit must be below the leverage 0.2, got 0.25",
    FIRST,
    token("0.2", { kind: "deviation", limit: "0.25" }),
  ],
  [
    "products[0].listing.halts[0].to must be at least its from, 3, got 2",
    FIRST,
    token(
      "2",
      { kind: "never" },
      {
        listing: { pressure: { kind: "fixed", premium: "0" }, halts: [{ from: 3, to: 2 }] },
      },
    ),
  ],
  ["products[0].rule.min must be at most the target 2, got 2.1", FIRST, collateral({ min: "2.1" })],
  [
    "products[0].rule.max must be at least the target 2.5, got 2.3",
    FIRST,
    collateral({ target: "2.5" }),
  ],
  [
    "products[0].rule.ripcord must be at least the maximum 2.3, got 2.2",
    FIRST,
    collateral({ ripcord: "2.2" }),
  ],
  [
    "products[0].rule.cooldownHours must be at most everyHours, 24, got 25",
    FIRST,
    collateral({ cooldownHours: 25 }),
  ],
  [
    "products[0].rule.ripcordCooldownHours must be at most cooldownHours, 0, got 1",
    FIRST,
    collateral({ ripcordCooldownHours: 1 }),
  ],
  [
    "products[0].liquidationThreshold must be above the debt share of the target, 0.5, got 0.5",
    FIRST,
    collateral({}, { liquidationThreshold: "0.5" }),
  ],
  [
    "products[0].leverage must be at least 1 for a long, got 0.5",
    FIRST,
    margin({ leverage: "0.5" }),
  ],
  [
    "products[0].callLevel must be at least the liquidation level 1.1, got 1.05",
    FIRST,
    margin({ callLevel: "1.05" }),
  ],
  [
    "products[0].callLevel must be at least the liquidation level 1.6, got 1.5",
    FIRST,
    margin({ side: "short", callLevel: "1.5", liquidationLevel: "1.6" }),
  ],
  [
    "products[0].callLevel must be at least the liquidation level 1.4, got 1.3",
    FIRST,
    margin({ liquidationLevel: "1.4" }),
  ],
  [
    "products[0].liquidationLevel must be below the margin level at the open, 1.11111, got 1.2",
    FIRST,
    margin({ leverage: "10", liquidationLevel: "1.2" }),
  ],
  [
    "products[0].tiers[0].floor must be 0 for the first tier, got 5",
    FIRST,
    perpetual({ tiers: [{ floor: "5", rate: "0.01" }] }),
  ],
  [
    "products[0].tiers[1].floor must be above 0, got 0",
    FIRST,
    perpetual({
      tiers: [
        { floor: "0", rate: "0.01" },
        { floor: "0", rate: "0.02" },
      ],
    }),
  ],
  [
    "products[0].tiers[1].rate must be at least 0.01, got 0.005",
    FIRST,
    perpetual({
      tiers: [
        { floor: "0", rate: "0.01" },
        { floor: "9", rate: "0.005" },
      ],
    }),
  ],
  [
    "products[0].wallet must be above 0, got 0",
    FIRST,
    perpetual({ marginMode: "cross", wallet: "0" }),
  ],
  [
    "products[0].takerFee must be below 0.02, got 0.02",
    FIRST,
    perpetual({ convention: "okx", maintenanceMarginRate: "0.98", takerFee: "0.02" }),
  ],
  [
    "products[0].wallet must be above the maintenance margin at the entry, 2, got 1",
    FIRST,
    perpetual({ marginMode: "cross", wallet: "1", maintenanceMarginRate: "0.02" }),
  ],
  [
    "products[0].leverage must be below 50, where its margin is the maintenance margin, got 100",
    FIRST,
    perpetual({ leverage: "100", maintenanceMarginRate: "0.02" }),
  ],
  [
    "products[0].leverage must be below 50, where its margin is the maintenance margin, got 100",
    FIRST,
    {
      ...{ id: "a", kind: "dated-future", side: "long", leverage: "100", basis: "0.01" },
      ...{ expiryDays: 90, atExpiry: "roll", maintenanceMarginRate: "0.02" },
    },
  ],
  [
    "products[0].leverage must be below 50, where its margin is the maintenance margin, got 100",
    FIRST,
    perpetual({ kind: "inverse-perpetual", leverage: "100", maintenanceMarginRate: "0.02" }),
  ],
  [
    "products must be at most 3 on a path of 100000 steps, got 4",
    [],
    {
      market: { start: "1", stepHours: 24, path: { kind: "trend", move: "0", steps: 100_000 } },
      products: ["a", "b", "c", "d"].map((id) => ({ id, kind: "spot" })),
    },
  ],
];
