/**
 * The published volatility tables, reached by simulation: daily paths that end exactly at a given return
 * with exactly a given realised variance, against the closed form of continuous rebalancing.
 *
 * A day is not an instant, so a single path may differ by some 1.5 points; the mean by less.
 */
import { expect, test } from "vitest";
import { Decimal } from "../../../src/engine/index.ts";
import { avellanedaZhangFactor } from "../../../src/engine/metrics/index.ts";
import { makeRandom } from "../../../src/engine/market/random.ts";
import { PATIENCE } from "../support/patience.ts";
import { onPrices, run, token } from "../support/scenarios.ts";

const DAYS = 365;
const PATHS = 20;

/** Log returns with exactly this sum and this sum of squares. */
function pinned(seed: number, sum: number, squares: number): number[] {
  const random = makeRandom(seed);
  const raw = Array.from({ length: DAYS }, () => random.normal());
  const mean = raw.reduce((so, value) => so + value, 0) / DAYS;
  const centred = raw.map((value) => value - mean);
  const norm = centred.reduce((so, value) => so + value * value, 0);
  const scale = Math.sqrt((squares - (sum * sum) / DAYS) / norm);
  return centred.map((value) => value * scale + sum / DAYS);
}

function simulated(leverage: string, seed: number, end: number, variance: number): number {
  let log = 0;
  const prices = [100];
  for (const change of pinned(seed, Math.log(1 + end), variance)) {
    log += change;
    prices.push(100 * Math.exp(log));
  }
  const market = onPrices(prices.map((price) => new Decimal(price).toFixed()));
  return run(market, token(leverage)).summary.return.times(100).toNumber();
}

test.each([
  ["2", 0, 0.25, -6.1],
  ["2", 0, 1, -63.2],
  ["2", 0.6, 0.5, 99.4],
  ["3", 0, 0.25, -17.1],
  ["3", 0, 1, -95],
  ["-3", 0, 0.25, -31.3],
  ["-3", -0.2, 0.5, -56.4],
  ["-3", 0.1, 0.75, -97.4],
])("%sx, index %f, volatility %f: %f percent", PATIENCE, (leverage, end, volatility, printed) => {
  const variance = volatility * volatility;
  const closed = avellanedaZhangFactor({
    leverage,
    priceRatio: 1 + end,
    realisedVariance: variance,
  })
    .minus(1)
    .times(100)
    .toNumber();
  expect(closed).toBeCloseTo(printed, 1);
  const found = Array.from({ length: PATHS }, (_, seed) => simulated(leverage, seed, end, variance));
  const scale = Math.max(1, 1 + closed / 100);
  const gaps = found.map((value) => Math.abs(value - closed) / scale);
  expect(Math.max(...gaps)).toBeLessThan(1.5);
  const mean = found.reduce((so, value) => so + value, 0) / PATHS;
  expect(Math.abs(mean - closed) / scale).toBeLessThan(0.5);
});
