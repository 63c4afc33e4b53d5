/** How much a scenario asks for, and what is too much: a run ends within a minute or two, and in memory. */
import { Decimal } from "../decimal.ts";
import type { Complaint } from "../fields.ts";
import type { FundingSpec } from "../market/funding.ts";
import type { PathSpec } from "../market/paths.ts";
import type { Scenario } from "../scenario.ts";

/**
 * Most steps and settlements, counted for each product. A step writes up to some six rows, so that this many
 * fit into a ledger; twenty thousand prices of one's own in the lab, with four products and funding, are fewer.
 */
export const MAX_EVENTS = 330_000;

/** What there is too much of, or null. */
export function checkWork({ market, products }: Scenario): Complaint | null {
  const steps = stepsOf(market.path);
  const settlements = market.funding ? settlementsOf(market.funding, steps * market.stepHours) : 0;
  const events = steps + settlements;
  if (events > MAX_EVENTS) {
    const expected = `at most ${MAX_EVENTS} steps and settlements`;
    return { field: "market", expected, found: String(events) };
  }
  const most = Math.floor(MAX_EVENTS / Math.max(1, events));
  if (products.length <= most) return null;
  const path = `${steps} steps${settlements > 0 ? ` with ${settlements} settlements` : ""}`;
  const expected = `at most ${most} on a path of ${path}`;
  return { field: "products", expected, found: String(products.length) };
}

function stepsOf(path: PathSpec): number {
  switch (path.kind) {
    case "returns":
      return path.returns.length;
    case "prices":
      return path.prices.length - 1;
    case "series":
      return path.points.length - 1;
    case "chop":
      return 2 * path.pairs;
    default:
      return path.steps;
  }
}

/** Settlements that pay something. */
function settlementsOf(funding: FundingSpec, hours: number): number {
  const stamps = Math.floor(hours / (funding.everyHours ?? 8));
  switch (funding.kind) {
    case "constant":
      return new Decimal(funding.rate).isZero() ? 0 : stamps;
    case "series":
      return Math.min(stamps, funding.rates.length);
    case "premium-index":
      return Math.min(stamps, funding.premiums.length);
  }
}
