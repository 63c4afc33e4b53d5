/** Every rule of the lab: what a link opens, what it says, and what it refuses. */
import { describe, expect, test } from "vitest";
import { ruleKinds } from "../../../src/components/widgets/rule-lab/rule-kinds.ts";
import { ruleLabDrawing } from "../../../src/components/widgets/rule-lab/rule-lab.drawing.ts";
import { ruleLab } from "../../../src/components/widgets/rule-lab/rule-lab.model.ts";
import type { RuleLabValues } from "../../../src/components/widgets/rule-lab/third-token.ts";
import { defaultsOf, parseScenario, simulate } from "../../../src/engine/index.ts";

const valuesOf = (values: Partial<RuleLabValues>): RuleLabValues => ({
  ...defaultsOf(ruleLab.set),
  ...values,
});
const third = (values: Partial<RuleLabValues>) => {
  const { summary, ledger } = ruleLab.derive(valuesOf(values)).holdings.band;
  return {
    end: summary.nav.times(100).toFixed(2),
    reasons: ledger.filter(({ event }) => event === "rebalance").map(({ reason }) => reason.kind),
  };
};

/** By hand: 3x, +10 % leaves 130 and 330; −10 % then takes 33 where nobody traded, 39 where somebody did. −10 % leaves 70, and +5 % on 210 adds 10.5. */
const CASES: readonly (readonly [string, Partial<RuleLabValues>, string, readonly string[]])[] = [
  ["never", {}, "97.00", []],
  ["clock", {}, "91.00", ["clock", "clock"]],
  ["clock", { every: 48 }, "97.00", ["clock"]],
  ["band", {}, "97.00", []],
  ["band", { hi: 3.05 }, "97.00", ["band-high"]],
  ["guarded", {}, "91.00", ["clock", "clock"]],
  ["guarded", { m1: -10, m2: 5, every: 48, guard: 3.5 }, "80.50", ["guard", "clock"]],
  ["moved", { move: 10 }, "91.00", ["moved", "moved"]],
  ["moved", { move: 10, side: "adverse" }, "97.00", []],
  ["hidden", {}, "97.00", []],
  ["hidden", { hi: 3.05 }, "97.00", ["hidden-target"]],
  ["recentre", { speed: 100 }, "91.00", ["recentre", "recentre"]],
  ["deviation", {}, "91.00", ["deviation", "deviation"]],
];

describe.each(CASES)("%s %o", (rule, values, end, reasons) => {
  test(`ends at ${end}`, () => {
    expect(third({ ...values, rule })).toEqual({ end, reasons });
  });
});

test("the lab has every rule of the engine", () => {
  const kinds = ruleKinds.map(({ id }) => {
    const scenario = ruleLab.scenario(valuesOf({ rule: id }));
    const product = scenario.products.at(-1) as { readonly rule: { readonly kind: string } };
    simulate(parseScenario(JSON.parse(JSON.stringify(scenario))));
    return product.rule.kind;
  });
  expect(kinds.sort()).toEqual(
    [
      "band",
      "deviation",
      "guarded",
      "hidden-target",
      "moved",
      "never",
      "periodic",
      "recentre",
    ].sort(),
  );
});

test("at most three live controls, each a parameter of the lab", () => {
  for (const { id, live, locked } of ruleKinds) {
    expect(live.length, id).toBeLessThanOrEqual(1);
    for (const key of [...live, ...locked]) expect(Object.keys(ruleLab.set)).toContain(key);
  }
});

test("each rule names its token in chart, table and summary", () => {
  const drawn = ruleKinds.map(({ id }) => ruleLabDrawing.derive(valuesOf({ rule: id })));
  const labels = drawn.map(({ holdings }) => holdings.at(-1)!.label);
  expect(new Set(labels).size).toBe(ruleKinds.length);
  for (const { summary } of drawn) expect(summary).toMatch(/^The .*token.* trades /);
});

test("a link of old opens a band, as it always did", () => {
  expect(third({ m1: 20, m2: -20, hi: 3.5 })).toEqual({ end: "88.00", reasons: [] });
});

test.each([
  [{ rule: "guarded", guard: 2 }, "the guard must lie above the target of 3x, got 2x"],
  [{ rule: "hidden", lo: 3.5 }, "the lower edge must lie below the target of 3x, got 3.5x"],
  [{ rule: "recentre", hi: 2.5 }, "the upper edge must lie above the target of 3x, got 2.5x"],
])("what a rule cannot hold is said: %o", (values, words) => {
  expect(() => ruleLab.derive(valuesOf(values))).toThrow(words);
});
