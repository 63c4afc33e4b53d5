/** Runs a scenario: every product through the same market, with its ledger, its series and its summary. */
import { makeMarket } from "../market/market.ts";
import type { Market } from "../market/market.ts";
import type { PathTick } from "../market/price-path.ts";
import type { ListingPoint } from "../products/listing.ts";
import { runListing } from "../products/listing.ts";
import type { ProductSpec } from "../products/products.ts";
import { openProduct } from "../products/products.ts";
import type { Scenario } from "../scenario.ts";
import type { LedgerRow, RowsLeft, SeriesPoint } from "./ledger.ts";
import { makeLedger, makeRowsLeft } from "./ledger.ts";
import type { Summary } from "./summary.ts";
import { summarise } from "./summary.ts";

export interface ProductRun {
  readonly summary: Summary;
  readonly ledger: readonly LedgerRow[];
  /** One point a tick, after the step's events. */
  readonly series: readonly SeriesPoint[];
  /** Its units on a market, one point a tick; null for a product without a listing. */
  readonly listing: readonly ListingPoint[] | null;
}

export interface Simulation {
  readonly path: readonly PathTick[];
  readonly products: Readonly<Record<string, ProductRun>>;
}

/**
 * Simulates a scenario exactly. The scenario is taken as valid: what comes from outside goes through
 * `parseScenario` first. Liquidation and wipe-out are data, never exceptions; only a ledger of more rows
 * than memory holds is given up with a RangeError.
 *
 * Units: NAV in stakes (1 at the start), prices in quote currency, rates and returns as fractions.
 */
export function simulate(scenario: Scenario): Simulation {
  const run = simulating(scenario);
  for (;;) {
    const { done, value } = run.next();
    if (done === true) return value;
  }
}

/** The same, put down after the market, every opening and every tick of a product: whoever runs it decides when it goes on. */
export function* simulating(scenario: Scenario): Generator<undefined, Simulation> {
  const market = makeMarket(scenario.market);
  yield;
  const left = makeRowsLeft();
  const runs: [string, ProductRun][] = [];
  for (const spec of scenario.products) {
    runs.push([spec.id, yield* runningProduct(spec, market, left)]);
  }
  return { path: market.ticks, products: Object.fromEntries(runs) };
}

function* runningProduct(
  spec: ProductSpec,
  market: Market,
  left: RowsLeft,
): Generator<undefined, ProductRun> {
  const ledger = makeLedger(left);
  const holding = openProduct(spec, market, ledger);
  yield;
  const series: SeriesPoint[] = [];
  for (const tick of market.ticks) {
    if (tick.step > 0) holding.advance(tick);
    const { step, hour, price } = tick;
    series.push({ step, hour, price, nav: ledger.nav(), realLeverage: ledger.leverage() });
    yield;
  }
  const listing = "listing" in spec ? runListing(spec.listing, series) : null;
  const summary = summarise(ledger.rows, series, {
    liquidationPrice: holding.liquidationPrice(),
    bankruptcyPrice: holding.bankruptcyPrice?.() ?? null,
    holderReturn: listing?.holderReturn ?? null,
  });
  return { summary, ledger: ledger.rows, series, listing: listing?.series ?? null };
}
