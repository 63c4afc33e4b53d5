/** The lab's address for a scenario, the real closes fetched where a path may be a piece of them. */
import type { Scenario } from "../../../engine/index.ts";
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
