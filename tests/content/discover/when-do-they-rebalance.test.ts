/** What lesson 6 lets the reader find, through the code that its page uses. */
import { describe, expect, it } from "vitest";
import { ruleLab } from "../../../src/components/widgets/rule-lab/rule-lab.model.ts";
import type { RuleLabValues } from "../../../src/components/widgets/rule-lab/third-token.ts";
import { runStored } from "../../../src/content/stored-scenarios.ts";
import { defaultsOf, trendExponents } from "../../../src/engine/index.ts";

const valuesOf = (values: Partial<RuleLabValues>): RuleLabValues => ({
  ...defaultsOf(ruleLab.set),
  ...values,
});
const derived = (values: Partial<RuleLabValues> = {}) => ruleLab.derive(valuesOf(values));
const presetOf = (id: string): Partial<RuleLabValues> =>
  ruleLab.presets.find((preset) => preset.id === id)!.values;

describe("up a tenth, down a tenth", () => {
  const read = (quantity: keyof typeof ruleLab.quantities): string =>
    ruleLab.quantities[quantity]!.text(derived(), valuesOf({}));

  it("ends at −3 % static, −9 % daily, and −3 % with the band, which never fires", () => {
    expect([read("static-end"), read("daily-end"), read("band-end")]).toEqual([
      "97.0",
      "91.0",
      "97.0",
    ]);
    expect(derived().holdings.band.summary.rebalances).toBe(0);
    expect([read("leverage-1"), read("leverage-2")]).toEqual(["2.54x", "3.06x"]);
  });

  it("does so in the stored scenario that the text prints", () => {
    const { products } = runStored("article-table");
    const returns = ["static", "daily", "band"].map((id) => products[id]!.summary.return.toFixed());
    expect(returns).toEqual(["-0.03", "-0.09", "-0.03"]);
    expect(products["band"]!.summary.rebalances).toBe(0);
  });
});

it("a token held between 2x and 4x goes like S^2.41 in a rise and S^3.44 in a fall", () => {
  const { up, down } = trendExponents({ leverage: 3, low: 2, high: 4 });
  expect([up.toFixed(2), down.toFixed(2)]).toEqual(["2.41", "3.44"]);
});

describe("which one is better", () => {
  const nav = (id: "daily" | "band" | "static", values: Partial<RuleLabValues>): number =>
    derived(values).holdings[id].summary.nav.toNumber();

  it("in a chop it is the band token, which trades less; in a rise the daily one", () => {
    const { daily, band } = derived(presetOf("chop")).holdings;
    expect(band.summary.rebalances).toBeLessThan(daily.summary.rebalances);
    expect(nav("band", presetOf("chop"))).toBeGreaterThan(nav("daily", presetOf("chop")));
    expect(nav("daily", presetOf("rise"))).toBeGreaterThan(nav("band", presetOf("rise")));
    expect(nav("daily", presetOf("rise"))).toBeGreaterThan(nav("static", presetOf("rise")));
  });
});

describe("the missions", () => {
  const met = (mission: string, values: Partial<RuleLabValues>): boolean =>
    ruleLab.missions[mission]!.met(derived(values), valuesOf(values));

  it("are not met before the reader turns anything", () => {
    for (const mission of Object.keys(ruleLab.missions)) expect(met(mission, {})).toBe(false);
  });

  it("can be solved", () => {
    expect(met("make-it-trade", { hi: 3.1 })).toBe(false);
    expect(met("make-it-trade", { hi: 3.05 })).toBe(true);
    expect(met("daily-wins", { m1: 10, m2: 10 })).toBe(true);
  });
});
