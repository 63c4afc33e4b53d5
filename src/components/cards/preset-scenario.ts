/** A venue card's preset, run on the two days of the article's table. */
import { parseScenario, simulate } from "../../engine/index.ts";
import type { Scenario } from "../../engine/index.ts";
import { upAndDown } from "../../content/claims/up-and-down.ts";
import type { VenueData } from "../../content/schemas/venue.ts";
import { amount, move } from "../../content/wording.ts";

export type Preset = NonNullable<VenueData["preset"]>;

/**
 * The scenario of a preset.
 *
 * @throws RangeError in the engine's own words when the preset is none that it knows.
 */
export function presetScenario(
  preset: Preset,
  market: Scenario["market"] = { ...upAndDown, monitoring: "continuous" },
): Scenario {
  return parseScenario({ market, products: [{ id: "preset", ...preset }] });
}

/** What the preset makes of a rise and a fall of a tenth, as a sentence. */
export function presetFinding(preset: Preset): string {
  const run = simulate(presetScenario(preset)).products["preset"];
  if (run === undefined) throw new RangeError("products must hold preset, got none of that name");
  const { nav, rebalances } = run.summary;
  const trades = rebalances === 1 ? "one trade" : `${amount(rebalances)} trades`;
  return `After ${move("0.1")} and ${move("-0.1")} it has made ${rebalances === 0 ? "no trade" : trades}, and ${amount(nav.times(100))} of ${amount(100)} is left.`;
}
