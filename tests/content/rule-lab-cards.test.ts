/** The Rule lab runs every published rule exactly as its venue card states it. */
import { describe, expect, test } from "vitest";
import { presetFinding, presetScenario } from "../../src/components/cards/preset-scenario.ts";
import type { Preset } from "../../src/components/cards/preset-scenario.ts";
import { cardProducts } from "../../src/components/widgets/rule-lab/card-products.ts";
import { ruleLabDrawing } from "../../src/components/widgets/rule-lab/rule-lab.drawing.ts";
import { ruleLab } from "../../src/components/widgets/rule-lab/rule-lab.model.ts";
import { venueCards } from "../../src/components/widgets/rule-lab/venue-cards.ts";
import { parseScenario, simulate } from "../../src/engine/index.ts";
import { makeModelStore } from "../../src/state/model-store.ts";
import { parseState } from "../../src/state/url-codec.ts";
import { readVenues } from "./collections.ts";

const venues = readVenues();
const stated = [...venues]
  .filter(([, { preset }]) => preset !== undefined)
  .sort(([, a], [, b]) => a.order - b.order);

/** The lab's values as a link opens them. */
function opened(search: string) {
  const { values, notices } = parseState(search, "", "rule-lab", ruleLab.set, "rule-lab");
  expect(notices).toEqual([]);
  return makeModelStore("rule-lab", ruleLab.set, values).values();
}

test("every card that states a rule is in the lab, by its name and in the cards’ order", () => {
  expect(stated.length).toBeGreaterThanOrEqual(10);
  expect(venueCards.map(({ id, name }) => [id, name])).toEqual(
    stated.map(([id, { name }]) => [id, name]),
  );
});

describe.each(stated)("%s", (id, { preset }) => {
  const values = opened(`?watch=continuous&card=${id}&v=1`);
  const run = ruleLab.derive(values);

  test("is the card’s own product", () => {
    expect(cardProducts[id as keyof typeof cardProducts]).toEqual(preset);
  });

  test("the card’s link into the lab ends where the card says", () => {
    const card = simulate(presetScenario(preset as Preset)).products["preset"]!;
    const { summary, ledger } = run.holdings.band;
    expect(String(summary.nav)).toBe(String(card.summary.nav));
    expect(summary.rebalances).toBe(card.summary.rebalances);
    expect(ledger.length).toBe(card.ledger.length);
    expect(presetFinding(preset as Preset)).toContain(
      summary.rebalances === 0 ? "no trade" : "trade",
    );
  });

  test("is run beside two tokens of the same leverage, and printed", () => {
    const { static: fixed, band } = run.holdings;
    const [mine, theirs] = [fixed.series[0]!, band.series[0]!].map((at) => String(at.realLeverage));
    expect(mine).toBe(theirs);
    expect(ruleLabDrawing.derive(values).summary).toContain(venues.get(id)!.name);
  });

  test("its scenario is one that the command line runs", () => {
    const scenario: unknown = JSON.parse(JSON.stringify(ruleLab.scenario(values)));
    expect(Object.keys(simulate(parseScenario(scenario)).products)).toHaveLength(4);
  });
});
