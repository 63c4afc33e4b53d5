/** Scenarios that tests build from. */
import type { MarketSpec, ProductRun, ProductSpec, Scenario } from "../../../src/engine/index.ts";
import { parseScenario, simulate } from "../../../src/engine/index.ts";

export function onReturns(returns: readonly string[], more: Partial<MarketSpec> = {}): MarketSpec {
  return { start: "100", stepHours: 24, path: { kind: "returns", returns }, ...more };
}

export function onPrices(prices: readonly string[], more: Partial<MarketSpec> = {}): MarketSpec {
  return { stepHours: 24, path: { kind: "prices", prices }, ...more };
}

export const DAILY = { kind: "periodic", everyHours: 24 } as const;
export const BAND = { kind: "band", low: "2", high: "4", restore: "target" } as const;

export function token(
  leverage: string,
  rule: Extract<ProductSpec, { kind: "token" }>["rule"] = DAILY,
  costs: Extract<ProductSpec, { kind: "token" }>["costs"] = {},
): ProductSpec {
  return { id: "token", kind: "token", leverage, rule, costs };
}

/** Runs one product through a market, by way of the parser, so that a test's scenario is a valid one. */
export function run(market: MarketSpec, product: ProductSpec): ProductRun {
  const scenario: Scenario = parseScenario({ market, products: [product] });
  const found = simulate(scenario).products[product.id];
  if (!found) throw new Error(`no product ${product.id} in the simulation`);
  return found;
}

export function finalNav(market: MarketSpec, product: ProductSpec): string {
  return run(market, product).summary.nav.toFixed();
}
