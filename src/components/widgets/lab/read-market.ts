/** A market as the lab's controls would have it. What has no control is left out: the link's maker compares. */
import { Decimal } from "../../../engine/index.ts";
import type { MarketSpec } from "../../../engine/index.ts";
import type { Closes } from "../../../content/series/closes.ts";

type Patch = Readonly<Record<string, unknown>>;

export const inPercent = (fraction: string | undefined): number =>
  new Decimal(fraction ?? 0).times(100).toNumber();

/** The days between which a list of prices is a piece of the real closes. */
function pieceOf(prices: readonly string[], closes: Closes | undefined): Patch | undefined {
  if (closes === undefined || prices.length < 2) return undefined;
  const first = closes.closes.findIndex((_, from) =>
    prices.every((price, i) => closes.closes[from + i] === price),
  );
  if (first < 0) return undefined;
  return { path: "sp500", from: closes.days[first], to: closes.days[first + prices.length - 1] };
}

function readPath(path: MarketSpec["path"], closes: Closes | undefined): Patch {
  switch (path.kind) {
    case "returns":
      return { path: "moves", moves: path.returns.map(inPercent) };
    case "prices":
      return pieceOf(path.prices, closes) ?? { path: "closes", closes: path.prices.map(Number) };
    case "trend":
      return { path: "trend", move: inPercent(path.move), days: path.steps };
    case "chop":
      return { path: "chop", move: inPercent(path.up), days: path.pairs * 2 };
    case "gbm":
      return {
        path: "gbm",
        sig: inPercent(path.volatility),
        mu: inPercent(path.drift),
        days: path.steps,
        seed: Number(path.seed),
      };
    default:
      return {};
  }
}

export function readMarket(market: MarketSpec, closes: Closes | undefined): Patch {
  const [outage] = market.outages ?? [];
  return {
    ...readPath(market.path, closes),
    step: String(market.stepHours),
    watch: market.monitoring ?? "at-close",
    ...(market.funding?.kind === "constant" ? { fund: inPercent(market.funding.rate) } : {}),
    cash: inPercent(market.cashRate),
    lag: market.latencySteps ?? 0,
    depth: Number(market.bookDepth ?? 0),
    ...(outage === undefined ? {} : { halt: outage.from, halted: outage.to - outage.from + 1 }),
  };
}
