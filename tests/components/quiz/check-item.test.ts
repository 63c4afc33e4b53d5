import { expect, test, vi } from "vitest";
import { checkItem } from "../../../src/components/quiz/check-item.ts";
import { itemOf } from "../../../src/components/quiz/builders/item.ts";
import { numericItem } from "../../../src/components/quiz/builders/numeric-item.ts";
import { openNumber } from "../../../src/components/quiz/builders/open-cell.ts";
import { dailyToken, scenarioOf } from "../../../src/components/quiz/scenarios.ts";
import { Decimal } from "../../../src/engine/index.ts";
import { quiz } from "../../../src/content/quizzes/when-do-they-rebalance.ts";

/** Whether the engine's NAV follows L·(1 + r) instead of 1 + L·r. */
const engine = vi.hoisted(() => ({ swapped: false }));

vi.mock(import("../../../src/engine/index.ts"), async (load) => {
  const real = await load();
  const simulate: typeof real.simulate = (scenario) => {
    const simulation = real.simulate(scenario);
    if (!engine.swapped) return simulation;
    const swap = ([id, run]: [string, (typeof simulation.products)[string]]) => {
      const spec = scenario.products.find((product) => product.id === id);
      if (spec?.kind !== "token") return [id, run] as const;
      const { leverage } = spec;
      let nav = real.ONE;
      const series = run.series.map((point, tick) => {
        const before = run.series[tick - 1];
        if (before) nav = nav.times(leverage).times(point.price.div(before.price));
        return { ...point, nav };
      });
      return [id, { ...run, series }] as const;
    };
    const products = Object.fromEntries(Object.entries(simulation.products).map(swap));
    return { ...simulation, products };
  };
  return { ...real, simulate };
});

const daily = quiz.items[0]!;

test("a question of the course passes for every seed", () => {
  engine.swapped = false;
  for (let seed = 0; seed < 50; seed += 1) expect(checkItem(daily, seed).faults).toEqual([]);
});

test("an engine that swaps 1 + L·r for L·(1 + r) is found out by the worked solution", () => {
  engine.swapped = true;
  const { faults } = checkItem(daily, 42);
  engine.swapped = false;
  expect(faults).toEqual([expect.stringContaining("the worked solution ends at 102.48")]);
});

const spec: Parameters<typeof numericItem<null>>[0] = {
  id: "test/question",
  goal: "test",
  draw: () => null,
  asked: () => ({
    scenario: scenarioOf([10, -10], [dailyToken(3)]),
    product: "daily",
    quantity: "left-of-100",
  }),
  unit: "amount",
  decimals: 1,
  stem: () => "What is left?",
  label: "Left",
  misconceptions: ["never-resized"],
  instead: () => "Each day works on what is left.",
  hint: () => "One day at a time.",
  steps: () => [{ text: "1.3 × 0.7", value: new Decimal(91) }],
  idea: "Days multiply.",
};

test("what makes a question unfair is named", () => {
  const faultsOf = (changes: Partial<typeof spec>) =>
    checkItem(numericItem({ ...spec, ...changes }), 1).faults.join("; ");
  expect(faultsOf({})).toBe("");
  expect(faultsOf({ stem: () => "Which is NOT so?" })).toContain("what is not so");
  expect(faultsOf({ steps: () => [] })).toContain("no worked solution");
  expect(faultsOf({ hint: () => "" })).toContain("hint");
  expect(faultsOf({ instead: () => `It is ${Number("x")}.` })).toContain("no sound reason");
  expect(faultsOf({ misconceptions: ["never-resized", "never-resized"] })).toContain("too near");
  expect(faultsOf({ misconceptions: ["leverage-stays-fixed"] })).toContain("must speak of");
  const steps = [{ text: "1 − 0.09 × 3", value: new Decimal(73) }];
  expect(faultsOf({ steps: () => steps })).toContain("ends at 73, the engine at 91");
});

test("a traced row whose worked solution ends at another number is found out", () => {
  const traced = (end: number) =>
    itemOf("trace", {
      id: "test/row",
      goal: "test",
      pose: () => ({
        prompt: {
          stem: "Fill in the row.",
          columns: [
            { label: "Before", unit: "amount", decimals: 1 },
            { label: "After", unit: "amount", decimals: 1 },
          ],
          rows: [],
          next: { label: "−9 %", cells: ["100.0", null] },
        },
        key: { cells: [openNumber(new Decimal(91), "Of what was there.")] },
        hint: "What was there?",
        steps: [{ text: "100 less 9", value: new Decimal(end) }],
        idea: "A row starts where the one above ended.",
        link: null,
      }),
    });
  expect(checkItem(traced(91), 1).faults).toEqual([]);
  expect(checkItem(traced(97), 1).faults).toEqual([
    "the worked solution ends at 97, the engine at 91",
  ]);
});
