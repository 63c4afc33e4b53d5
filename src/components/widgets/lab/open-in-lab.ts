/** The lab's address for a scenario, the real closes fetched where a path may be a piece of them. */
import type { MarketSpec, Scenario } from "../../../engine/index.ts";
import { loadCloses } from "../../../content/series/load-closes.ts";
import { labLink } from "./lab-link.ts";
import { labSet } from "./parameters.ts";

/** Longer lists than this are not typed: they are pieces of the real closes, or have no place in the lab. */
const MOST_TYPED = labSet["closes"]!.kind === "list" ? labSet["closes"]!.maxLength : 0;

export async function openInLab(scenario: Scenario, focus?: string): Promise<string | undefined> {
  const { path } = scenario.market;
  const isLong = path.kind === "prices" && path.prices.length > MOST_TYPED;
  return labLink(scenario, focus, isLong ? await loadCloses() : undefined);
}

/** Where the reader's prices will stand: the lab's own first path. */
const PLACEHOLDER: MarketSpec = {
  start: "100",
  stepHours: 24,
  path: { kind: "returns", returns: ["0.1", "-0.1"] },
};

/** The lab with a scenario's products in it, as many as it can hold, and with its path where it can hold that. */
export async function labForOwnPrices({ market, products }: Scenario): Promise<string> {
  const held = products.filter(
    (one) => labLink({ market: PLACEHOLDER, products: [one] }) !== undefined,
  );
  if (held.length === 0) return "/lab/";
  return (
    (await openInLab({ market, products: held })) ??
    (await openInLab({ market: PLACEHOLDER, products: held })) ??
    "/lab/"
  );
}
