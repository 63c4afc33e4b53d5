/** What theory says of a token under geometric Brownian motion, to be shown beside what was drawn. */
import { gbmMean } from "../metrics/gbm-mean.ts";
import { gbmMedian } from "../metrics/gbm-median.ts";
import { lossProbability } from "../metrics/loss-probability.ts";
import type { MarketSpec } from "../market/market.ts";
import type { ProductSpec } from "../products/products.ts";
import type { TokenSpec } from "../products/token.ts";

export interface ClosedForms {
  readonly mean: number;
  readonly median: number;
  readonly lossProbability: number;
}

/** Yearly carry on NAV of a token held at its target: −leverage·funding − management fee. */
function carryOf({ leverage, costs }: TokenSpec, market: MarketSpec): string {
  const { funding } = market;
  const stamps = funding?.kind === "constant" ? 8760 / (funding.everyHours ?? 8) : 0;
  const rate = funding?.kind === "constant" ? Number(funding.rate) : 0;
  const fee = Number(costs?.managementPerDay ?? 0) * 365;
  return String(-Number(leverage) * rate * stamps - fee);
}

/**
 * Mean, median and probability of loss of continuous rebalancing, where they are known: spot and tokens
 * reset by the clock, on a geometric Brownian motion. null for everything else.
 */
export function closedForms(spec: ProductSpec, market: MarketSpec): ClosedForms | null {
  const { path } = market;
  const isClocked = spec.kind === "token" && spec.rule.kind === "periodic";
  if (path.kind !== "gbm" || !(spec.kind === "spot" || isClocked)) return null;
  const input = {
    leverage: isClocked ? spec.leverage : "1",
    drift: path.drift ?? "0",
    volatility: path.volatility,
    years: String((path.steps * market.stepHours) / 8760),
    carryPerYear: isClocked ? carryOf(spec, market) : "0",
  };
  return {
    mean: gbmMean(input).toNumber(),
    median: gbmMedian(input).toNumber(),
    lossProbability: lossProbability(input).toNumber(),
  };
}
