/** What lesson 15 lets the reader find, through the code that its page uses. */
import { expect, it } from "vitest";
import { marginEvent } from "../../../src/components/widgets/three-ways/three-ways-result.ts";
import { threeWays } from "../../../src/components/widgets/three-ways/three-ways.model.ts";
import { STAKE } from "../../../src/components/widgets/three-ways/way-looks.ts";
import { defaultsOf, simulate, spotMarginPrice } from "../../../src/engine/index.ts";
import type { Scenario } from "../../../src/engine/index.ts";
import slowFall from "../../../src/content/scenarios/slow-fall-and-back.json" with { type: "json" };
import quickV from "../../../src/content/scenarios/quick-v.json" with { type: "json" };

const defaults = defaultsOf(threeWays.set);

const navOf = (scenario: unknown, product: string): string =>
  simulate(scenario as Scenario).products[product]!.summary.nav.toFixed(4);

it("a 3x long is called at −13.3 % and liquidated at −26.7 %", () => {
  const at = (level: string) => spotMarginPrice({ side: "long", leverage: 3, level })!.toFixed(4);
  expect(at("1.3")).toBe("0.8667");
  expect(at("1.1")).toBe("0.7333");
  const result = threeWays.derive(defaults);
  expect(marginEvent(result, "margin-call")!.price.toFixed(2)).toBe("86.67");
  expect(marginEvent(result, "liquidated")!.price.toFixed(2)).toBe("73.33");
});

it("on a slow −40 % and back margin is gone while the daily token ends at 0.857, at 2x 0.950", () => {
  expect(navOf(slowFall, "daily")).toBe("0.8570");
  expect(navOf(slowFall, "two")).toBe("0.9502");
  expect(navOf(slowFall, "margin")).toBe("0.2000");
});

it("on a −20 % V the margin account returns to 1.00 and the daily token ends at 0.927", () => {
  expect(navOf(quickV, "margin")).toBe("1.0000");
  expect(navOf(quickV, "daily")).toBe("0.9274");
  const values = { ...defaults, depth: 20, days: 4 };
  const result = threeWays.derive(values);
  expect(threeWays.quantities["margin-end"]!.text(result, values)).toBe(`${STAKE}.0`);
  expect(threeWays.quantities["daily-end"]!.text(result, values)).toBe("92.7");
});

it("the missions are unmet at first and can be solved", () => {
  const met = (mission: string, values: Partial<typeof defaults>): boolean => {
    const all = { ...defaults, ...values };
    return threeWays.missions[mission]!.met(threeWays.derive(all), all);
  };
  expect(met("margin-survives", {})).toBe(false);
  expect(met("token-ahead", {})).toBe(false);
  expect(met("margin-survives", { depth: 26 })).toBe(true);
  expect(met("margin-survives", { depth: 27 })).toBe(false);
  expect(met("token-ahead", { depth: 30 })).toBe(true);
});

it("levels that no venue could mean are refused in words", () => {
  expect(() => threeWays.derive({ ...defaults, liq: 1.4 })).toThrow(/below the call/);
  expect(() => threeWays.derive({ ...defaults, L: 5 })).toThrow(/below the level/);
});
