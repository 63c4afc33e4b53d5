/**
 * What each venue card states as a product of a scenario: the preset of its file in `src/content/venues`,
 * which the browser cannot read. A test holds the two together.
 */
import type { ProductSpec } from "../../../engine/index.ts";
import type { VenueCardId } from "./venue-cards.ts";

/** A product without its id. */
export type CardProduct = ProductSpec extends infer Spec
  ? Spec extends { readonly kind: "token" | "collateral-token" | "pool-token" }
    ? Omit<Spec, "id">
    : never
  : never;

export const cardProducts: Readonly<Record<VenueCardId, CardProduct>> = {
  bybit: {
    kind: "token",
    leverage: "3",
    rule: { kind: "band", low: "2", high: "4", restore: "target" },
    costs: { managementPerDay: "0.00005" },
  },
  pionex: {
    kind: "token",
    leverage: "2",
    rule: { kind: "band", low: "1.6", high: "3.5", restore: "target" },
  },
  ftx: { kind: "token", leverage: "3", rule: { kind: "guarded", everyHours: 24, guard: "4" } },
  "binance-blvt": {
    kind: "token",
    leverage: "2.625",
    rule: { kind: "hidden-target", low: "1.25", high: "4", seed: 42 },
    costs: { managementPerDay: "0.0001" },
  },
  "kucoin-3l": {
    kind: "token",
    leverage: "3",
    rule: { kind: "guarded", everyHours: 24, move: "0.15", side: "adverse" },
    costs: { managementPerDay: "0.0005" },
  },
  "kucoin-up": {
    kind: "token",
    leverage: "3",
    rule: { kind: "band", low: "2", high: "4", restore: "target" },
  },
  mexc: {
    kind: "token",
    leverage: "3",
    rule: { kind: "guarded", everyHours: 24, move: "0.15", side: "adverse" },
  },
  "gate-until-2025": {
    kind: "token",
    leverage: "2.3",
    rule: {
      kind: "guarded",
      everyHours: 24,
      guard: "3",
      move: "0.2",
      side: "both",
      quiet: { low: "1.8", high: "3", move: "0.01" },
    },
    costs: { managementPerDay: "0.001" },
  },
  "gate-from-2025": {
    kind: "token",
    leverage: "3",
    rule: {
      kind: "guarded",
      everyHours: 24,
      guard: "4",
      move: "0.2",
      side: "both",
      quiet: { low: "2", high: "4", move: "0.01" },
    },
    costs: { managementPerDay: "0.001" },
  },
  "gate-floating": {
    kind: "token",
    leverage: "3",
    rule: { kind: "band", low: "2.25", high: "4.125", restore: "target" },
    costs: { managementPerDay: "0.001" },
  },
  ascendex: {
    kind: "token",
    leverage: "3",
    rule: { kind: "periodic", everyHours: 24 },
    costs: { managementPerDay: "0.003" },
  },
  amun: {
    kind: "token",
    leverage: "3",
    rule: { kind: "guarded", everyHours: 24, move: "0.15", side: "adverse" },
  },
  "indexcoop-eth2x-fli": {
    kind: "collateral-token",
    rule: {
      kind: "recentre",
      target: "2",
      min: "1.7",
      max: "2.3",
      speed: "0.05",
      everyHours: 24,
      ripcord: "2.6",
    },
    borrowRate: "0",
    supplyRate: "0",
    liquidationThreshold: "0.75",
    collateralFactor: "0.75",
    unusedBorrow: "0.01",
    costs: { managementPerDay: "0.0000534247" },
  },
  "indexcoop-btc2x-fli": {
    kind: "collateral-token",
    rule: {
      kind: "recentre",
      target: "2",
      min: "1.8",
      max: "2.2",
      speed: "0.1",
      everyHours: 24,
      ripcord: "2.6",
    },
    borrowRate: "0",
    supplyRate: "0",
    liquidationThreshold: "0.65",
    collateralFactor: "0.65",
    unusedBorrow: "0.01",
    costs: { managementPerDay: "0.0000534247" },
  },
  "indexcoop-eth2x": {
    kind: "token",
    leverage: "2",
    rule: { kind: "band", low: "1.7", high: "2.3", restore: "target" },
    costs: { managementPerDay: "0.0001" },
  },
  "indexcoop-btc2x": {
    kind: "token",
    leverage: "2",
    rule: { kind: "band", low: "1.8", high: "2.2", restore: "target" },
    costs: { managementPerDay: "0.0001" },
  },
  toros: {
    kind: "token",
    leverage: "2",
    rule: { kind: "band", low: "1.8", high: "2.2", restore: "edge" },
  },
  tlx: {
    kind: "token",
    leverage: "2",
    rule: { kind: "deviation", limit: "0.25" },
    costs: { streamingPerYear: "0.02", exitFee: "0.005" },
  },
  "tracer-pools": {
    kind: "pool-token",
    side: "long",
    leverage: "3",
    ownPool: "1000",
    otherPool: "1000",
    transfer: "sigmoid",
  },
};
