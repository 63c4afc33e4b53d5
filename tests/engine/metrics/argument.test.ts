import { describe, expect, it } from "vitest";
import { finite, oneOf, rangeError, simpleMove } from "../../../src/engine/metrics/argument.ts";
import * as metrics from "../../../src/engine/metrics/index.ts";
import type { MetricName } from "../../../src/engine/metrics/index.ts";

describe("the one form of a metric’s errors", () => {
  it("says what was found: nothing, a number, a text cut short, a value of another type", () => {
    const found = (value: unknown): string => rangeError("x", "so", value).message;
    expect(found(undefined)).toBe("x must be so, got nothing");
    expect(found(null)).toBe("x must be so, got nothing");
    expect(found(-1.5)).toBe("x must be so, got -1.5");
    expect(found({})).toBe("x must be so, got a value of type object");
    expect(found("a".repeat(40))).toBe(`x must be so, got ${"a".repeat(40)}`);
    expect(found("a".repeat(41))).toBe(`x must be so, got ${"a".repeat(40)}…`);
    expect(rangeError("x", "so", 1)).toBeInstanceOf(RangeError);
  });

  it("takes no infinity, no NaN and no object for a number", () => {
    for (const value of [Infinity, -Infinity, NaN, "NaN", "", " ", "1,5", null, {}, []]) {
      expect(() => finite("x", value as number), JSON.stringify(value)).toThrow(
        "x must be a finite number, got",
      );
    }
    expect(() => simpleMove("move", -1)).toThrow("move must be a return above -1, got -1");
    expect(() => oneOf("way", "up", ["left", "right"] as never)).toThrow(
      "way must be left or right, got up",
    );
  });
});

type Objects = {
  [Name in MetricName]: Parameters<(typeof metrics)[Name]>[0] extends readonly unknown[] | string
    ? never
    : Name;
}[MetricName];
type Input = Record<string, unknown>;

const opened = { side: "long", entry: 10 };
const position = { ...opened, leverage: 5 };
const terms = { convention: "okx", maintenanceMarginRate: "0.01", maintenanceAmount: 0 };
const cross = { marginMode: "cross", wallet: 9, otherMaintenanceMargin: 1, otherUnrealisedPnl: 1 };
const okx = { ...position, ...terms, takerFee: 0 };
const tiers = [
  { floor: 0, rate: "0.01" },
  { floor: 5, rate: "0.02" },
];
const gbm = { leverage: 3, drift: 0, volatility: "0.6", years: 1, carryPerYear: 0 };
const pool = { leverage: 3, oldPrice: 1, newPrice: 2, transfer: "power" };
const pools = { longPool: 1, shortPool: 1 };
const even = { leverage: 3, volatility: 1, years: 1, fundingPerYear: 0, feePerYear: 0 };
const yearly = { rate: "0.0001", everyHours: 8, method: "simple" };
const recentring = { target: 2, min: "1.7", max: "2.3", speed: "0.05" };
const market = { collateral: 2, price: 1000, debt: 900 };

/** A whole input of every metric, so that each of its fields can be spoilt in turn. */
const INPUTS: Record<Exclude<Objects, "normalCdf" | "normalQuantile">, Input | Input[]> = {
  arbitrageBounds: { nav: 10, creationFee: 0, redemptionFee: 0, slippageIn: 0, slippageOut: 0 },
  avellanedaZhangFactor: {
    ...{ leverage: 3, priceRatio: 1, realisedVariance: 0, years: 1, financingRate: 0 },
    ...{ fundingPerYear: 0, collateralYield: 0, feePerYear: 0 },
  },
  bankruptcyPrice: position,
  basisAnnualised: { spot: 1, future: 1, days: 1 },
  beatSpotMove: even,
  breakEvenMove: even,
  breakEvenVolatility: { leverage: 3, priceRatio: 2, years: 1, fundingPerYear: 0 },
  bufferedLiquidationPrice: { liquidationPrice: 1, entry: 2, buffer: 0 },
  collateralIndexReturn: { leverage: 2, move: 0, borrowRate: 0 },
  collateralLeverage: market,
  compoundedGrowth: { leverage: 3, returns: ["0.1", "0.2"] },
  correlation: { underlying: [1, 2], product: [1, 2] },
  exitFee: { value: 1, leverage: 2, rate: 0 },
  expectedYearlyCost: { leverage: 3, cost: 0, volatility: 1, resetsPerYear: 365 },
  feeAmount: { units: 1, price: 1, rate: 0 },
  feeOverTime: { feePerDay: 0, days: 1 },
  fundNav: { cash: 0, quantity: 1, price: 1, units: 1 },
  fundingInterest: { quoteRate: 0, baseRate: 0, intervalsPerDay: 3 },
  fundingOnNavPerYear: { leverage: 3, ...yearly },
  fundingOverHolding: { quantity: 1, stamps: [{ mark: 1, rate: 0 }] },
  fundingPayment: { quantity: 1, mark: 1, rate: 0 },
  fundingPerYear: yearly,
  fundingRate: { premium: 0, interest: 0, clamp: 0, cap: 1, floor: -1 },
  fundingVelocity: { skew: 1, skewScale: 1, maxVelocity: 1 },
  gbmMean: gbm,
  gbmMedian: gbm,
  gbmQuantile: { ...gbm, probability: "0.5" },
  growthOptimalLeverage: { drift: 0, volatility: 1, fundingPerYear: 0 },
  impliedVariance: { leverage: 3, priceRatio: 1, fundRatio: 1 },
  initialMargin: { contract: "linear", quantity: 1, entry: 1, leverage: 1 },
  inverseBankruptcyPrice: { ...position, tick: 1 },
  inverseLiquidationPrice: [
    { ...okx, contracts: 1, tick: 1 },
    { ...opened, margin: 1, tiers },
    { ...opened, ...terms, ...cross },
  ],
  lendingLiquidationMove: { leverage: 2, threshold: "0.8" },
  leverageDeviation: { leverage: 2, margin: 1, notional: 2 },
  liquidationPrice: [
    { ...okx, quantity: 1 },
    { ...opened, margin: 1, tiers },
    { ...opened, ...terms, ...cross },
  ],
  lossProbability: { ...gbm, level: 1 },
  maintenanceMargin: { notional: 1, tiers },
  marginInterest: { convention: "kraken", borrowed: 1, rate: 0, hours: 1 },
  maxBorrow: { direction: "up", ...market, collateralFactor: "0.75", unused: 0 },
  medianTrackingError: { product: [1, 2], model: [1, 2] },
  poolBalances: { ...pool, ...pools },
  poolEffectiveLeverage: { leverage: 3, ownPool: 1, otherPool: 1 },
  poolTransferShare: pool,
  poolsAfterReward: { reward: 0, ...pools },
  positionBacking: [
    { entryValue: 1, leverage: 1 },
    { entryValue: 1, ...cross },
  ],
  premium: { price: 1, nav: 1 },
  premiumHolderReturn: { navReturn: 0, premiumAtStart: 0, premiumAtEnd: 0 },
  premiumIndex: { impactBid: 1, impactAsk: 1, index: 1 },
  quickMarginLiquidationPrice: {
    ...{ baseHeld: 1, quoteHeld: 1, baseOwed: 1, quoteOwed: 1 },
    ...{ maintenanceMarginRate: 0, takerFee: 0 },
  },
  realLeverage: { quantity: 1, price: 1, nav: 1, units: 1 },
  realLeverageAfterMove: { leverage: 3, move: 0 },
  realisedVariance: { prices: [1, 2], method: "log" },
  realisedVolatility: { prices: [1, 2], method: "log", periodsPerYear: 365 },
  rebalanceCost: { leverage: 3, move: 0, cost: 0 },
  rebalanceTrade: { leverage: 3, move: 0, nav: 1 },
  rebalanceTradeAfterCost: { target: 3, nav: 1, notional: 1, cost: 0 },
  recentredRatio: { ...recentring, current: 2 },
  recentringAction: {
    ...{ ...recentring, ratio: 2, secondsSinceTrade: 0, ripcord: "2.6", intervalSeconds: 9 },
    ...{ cooldownSeconds: 3, ripcordCooldownSeconds: 1, customMin: 1, customMax: 3 },
  },
  recentringTrade: { current: 2, wanted: 2, collateral: 1, maxTrade: 1, maxBorrow: 1 },
  recoveryMove: { loss: 0 },
  regressionBeta: { underlying: [1, 2], product: [1, 2] },
  shareMerge: { units: 1, price: 1, ratio: 2 },
  skewFillPrice: { price: 1, skewScale: 1, skew: 0, size: 1 },
  skewFunding: { rate: 0, velocity: 0, seconds: 1, price: 1 },
  skewLiquidationMargin: { size: 1, price: 1, buffer: 0, feeRatio: 0, leastFee: 0 },
  spotMarginCallPrice: { ...position, interest: 0 },
  spotMarginLevel: { assets: 1, debt: 1, interest: 0 },
  spotMarginLiquidationPrice: { ...position, interest: 0 },
  spotMarginPrice: { ...position, interest: 0, level: 1 },
  staticGrowth: { leverage: 3, returns: ["0.1", "0.2"] },
  streamingFee: { base: 1, rate: 0, seconds: 1 },
  theoreticalDatedPrice: { spot: 1, rate: 0, days: 1 },
  trendExponents: { leverage: 3, low: 2, high: 4, restore: "target" },
  triggerMove: { leverage: 3, trigger: 4 },
  turnover: { trades: [1, 2], nav: 1 },
  unexplainedDrag: { model: 1, product: 1, years: 1 },
  vaultLiquidation: {
    ...{ side: "long", size: 1, collateral: 1, average: 1, price: 1 },
    ...{ closingFee: 0, liquidationFee: 0 },
  },
  volatilityDecay: { leverage: 3, realisedVariance: 0 },
  wipeOutMove: { leverage: 3, maintenanceMarginRate: 0 },
};

/** Every way to spoil one value of an input, with the path that the error has to name. */
function spoilt(input: Input): [path: string, input: Input][] {
  return Object.entries(input).flatMap(([field, value]): [string, Input][] => {
    if (!Array.isArray(value)) return [[field, { ...input, [field]: "abc" }]];
    return value.flatMap((entry: unknown, index): [string, Input][] => {
      const replaced = (by: unknown): Input => ({ ...input, [field]: value.with(index, by) });
      if (typeof entry !== "object") return [[`${field}.${index}`, replaced("abc")]];
      return spoilt(entry as Input).map(([path, by]) => [
        `${field}.${index}.${path}`,
        replaced(by),
      ]);
    });
  });
}

describe("every field of every metric", () => {
  for (const [name, inputs] of Object.entries(INPUTS)) {
    it(`${name} accepts its input and names the field that is wrong`, () => {
      const metric = metrics[name as MetricName] as (input: Input) => unknown;
      for (const input of [inputs].flat()) {
        expect(() => metric(input)).not.toThrow();
        for (const [path, wrong] of spoilt(input)) {
          expect(() => metric(wrong), path).toThrow(RangeError);
          expect(() => metric(wrong), path).toThrow(
            new RegExp(`^${path.replaceAll(".", "\\.")} must be .+, got abc$`),
          );
        }
      }
    });
  }
});
