// @vitest-environment node
/** What "Open in the lab" opens is the run whose number was pressed. */
import { describe, expect, test } from "vitest";
import { derive } from "../../../../src/components/widgets/derived.ts";
import { definitionOf, definitions } from "../../../../src/components/widgets/index.ts";
import { labScenario } from "../../../../src/components/widgets/lab/lab-scenario.ts";
import { openInLab } from "../../../../src/components/widgets/lab/open-in-lab.ts";
import { labSet } from "../../../../src/components/widgets/lab/parameters.ts";
import { scenarioOf } from "../../../../src/components/widgets/model-definition.ts";
import type { ModelDefinition } from "../../../../src/components/widgets/model-definition.ts";
import { multipleText } from "../../../../src/components/widgets/replay/replay.quantities.ts";
import { loadCloses } from "../../../../src/content/series/load-closes.ts";
import { defaultsOf, parseScenario, simulate } from "../../../../src/engine/index.ts";
import type { Decimal, Scenario, Simulation } from "../../../../src/engine/index.ts";
import { formatPercent } from "../../../../src/format/index.ts";
import { makeModelStore } from "../../../../src/state/model-store.ts";
import { parseState } from "../../../../src/state/url-codec.ts";

const PATIENCE = { timeout: 60_000 };
const closes = await loadCloses();

function opened(link: string): Scenario {
  const { search, hash } = new URL(link, "https://course.example");
  const { values } = parseState(search, hash, "lab", labSet, "lab");
  return labScenario(makeModelStore("lab", labSet, values).values(), closes);
}

const ran = new Map<string, Simulation>();
function runOf(link: string): Simulation {
  const done = ran.get(link) ?? simulate(parseScenario(opened(link)));
  ran.set(link, done);
  return done;
}

const linkOf = async (model: ModelDefinition, of: string, values: never) => {
  const scenario = scenarioOf(model, of, values);
  return scenario && openInLab(scenario);
};

/** Everything a run's table and ledger show of a product, for a stake of 1 and of 100. */
function shownOf(run: Simulation): readonly Decimal[] {
  return Object.values(run.products).flatMap(({ ledger, series, summary }) =>
    [
      summary.return,
      ...series.flatMap(({ nav, price, realLeverage }) => [nav, price, realLeverage]),
      ...ledger.flatMap(({ nav, trade, amount, notional, cost }) => [
        nav,
        trade,
        amount,
        notional,
        cost,
      ]),
    ].filter((value) => value !== null),
  );
}

/**
 * By a formula of their own, and the run that opens is the one they speak of: rates a year, and the change
 * between two rows of its ledger.
 */
const NO_RUN_PRINTS_IT: Readonly<Record<string, readonly string[]>> = {
  "basket-builder": ["later-percent"],
  "cost-meter": ["on-notional", "on-nav"],
};

describe.each(Object.keys(definitions))("%s", (name) => {
  test("each number with a link is one of those of the run that it opens", PATIENCE, async () => {
    const model = await definitionOf(name);
    const values = defaultsOf(model.set) as never;
    const result = derive(model, values);
    for (const [of, quantity] of Object.entries(model.quantities)) {
      if (quantity.number === undefined || NO_RUN_PRINTS_IT[name]?.includes(of)) continue;
      const link = await linkOf(model, of, values);
      if (link === undefined) continue;
      const number = quantity.number(result, values);
      const near = shownOf(runOf(link)).some((value) =>
        [1, 100].some(
          (by) => Math.abs(value.toNumber() * by - number) < 1e-9 * (1 + Math.abs(number)),
        ),
      );
      expect(near, `${of}: ${number} in ${link}`).toBe(true);
    }
  });
});

describe("replay", () => {
  test.each([
    ["at its defaults", {}],
    ["in another window, outside a band", { from: "2007-10-09", to: "2009-03-09", rule: "band" }],
  ])("every link opens the printed number, %s", PATIENCE, async (_, patch) => {
    const model = await definitionOf("replay");
    const values = makeModelStore("replay", model.set, patch).values() as never;
    const result = derive(model, values);
    const tokens = Object.keys(model.quantities).filter((of) => of.startsWith("token"));
    expect(tokens).toHaveLength(5);
    for (const of of ["index", "chosen", ...tokens]) {
      const link = await linkOf(model, of, values);
      expect(link, of).toBeDefined();
      const { products } = runOf(link!);
      const last = Object.values(products)[of === "index" ? 0 : 1]!;
      expect(`×${multipleText(last.summary.nav)}`, of).toBe(
        model.quantities[of]!.text(result, values),
      );
    }
    const index = Object.values(runOf((await linkOf(model, "index-return", values))!).products)[0]!;
    expect(formatPercent(index.summary.return, { decimals: 1 })).toBe(
      model.quantities["index-return"]!.text(result, values),
    );
  });
});

test("the doubling dial’s other runs open as they are: swapped, and doubled", async () => {
  const dial = await definitionOf("doubling-dial");
  const values = makeModelStore("doubling-dial", dial.set, { m1: 20, m2: -40 }).values() as never;
  expect(await linkOf(dial, "swapped-end", values)).toContain("moves=-40_20");
  const doubled = runOf((await linkOf(dial, "doubled-end", values))!);
  expect(Object.values(doubled.products)[1]!.summary.nav.toString()).toBe("0.28");
});

test("a number that is of no one run has no link: the mean of many paths, a formula", async () => {
  const [many, replay] = [await definitionOf("many-paths"), await definitionOf("replay")];
  for (const of of Object.keys(many.quantities)) {
    expect(await linkOf(many, of, defaultsOf(many.set) as never), of).toBeUndefined();
  }
  expect(await linkOf(replay, "line2", defaultsOf(replay.set) as never)).toBeUndefined();
});
