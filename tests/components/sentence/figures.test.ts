/** What opens from a number: a label and a formula in words, whatever the lessons print of a run. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { metricFigure } from "../../../src/components/sentence/metric-figure.ts";
import { inputsOf } from "../../../src/components/sentence/model-inputs.ts";
import { modelFigure } from "../../../src/components/sentence/model-figure.ts";
import { resultWords } from "../../../src/components/sentence/result-words.ts";
import { scenarioFigure } from "../../../src/components/sentence/scenario-figure.ts";
import { scenarioOfSource } from "../../../src/components/sentence/scenario-of-source.ts";
import { scenarioText } from "../../../src/components/sentence/scenario-text.ts";
import { ruleLabSet } from "../../../src/components/widgets/rule-lab/parameters.ts";
import { pathPainterSet } from "../../../src/components/widgets/path-painter/parameters.ts";
import { runStored, storedScenario } from "../../../src/content/stored-scenarios.ts";
import { defaultsOf } from "../../../src/engine/index.ts";

const LESSONS = "src/content/lessons";

/** Every number of a stored scenario that a lesson prints. */
const printed = readdirSync(LESSONS).flatMap((file) => {
  const text = readFileSync(`${LESSONS}/${file}`, "utf8");
  return [...text.matchAll(/<Value\s+scenario="([^"]+)"\s+product="([^"]+)"\s+of="([^"]+)"/g)].map(
    ([, name, product, of]) => [name!, product!, of!] as const,
  );
});

describe("a number of a stored scenario", () => {
  test("the lessons print many", () => expect(printed.length).toBeGreaterThan(40));

  test.each(printed)("%s, %s, %s: label and formula in words", (name, product, of) => {
    const { label, formula, inputs, source } = scenarioFigure(name, product, of, {});
    expect(label).not.toMatch(/[“_]|ledger|series|\w\.\w/);
    expect(formula).toMatch(/^[A-Z].*\.$/);
    expect(formula).not.toMatch(/Computed by the engine/);
    expect(inputs).toBeUndefined();
    expect(source).toEqual({ stored: name });
  });

  test("says which number, of what, and when", () => {
    const told = (of: string, stake?: number) => {
      const { label, formula } = scenarioFigure("gain-then-loss", "daily", of, { stake });
      return `${label}. ${formula}`;
    };
    const token = "a 3x token that resets every day";
    expect(told("nav", 100)).toBe(
      `what 100 becomes: ${token}. Its NAV at the end of the path, times the stake.`,
    );
    expect(told("ledger.0.notional")).toBe(
      `the position as it opens: ${token}. Leverage × NAV, bought at the start.`,
    );
    expect(told("ledger.2.trade")).toBe(
      `what it trades at its trade, on day 1: ${token}. The position that its rule asks for, target × NAV, − the position it has.`,
    );
    expect(told("ledger.1.amount", 100)).toBe(
      `the change of 100’s worth as the price moves, on day 1: ${token}. The position × the move.`,
    );
    expect(told("series.2.realLeverage")).toMatch(/^its real leverage on day 2: /);
  });

  test("what has no words is refused by name, rather than printed as a path", () => {
    expect(() => scenarioFigure("gain-then-loss", "daily", "ledger.0.step", {})).toThrow(
      /^of must be a result that has words, got ledger\.0\.step$/,
    );
  });

  test("every number of a run's summary has words", () => {
    const run = runStored("still-day").products["token"]!;
    const skipped = ["events", "costs", "realLeverage"];
    const fields = [
      ...Object.keys(run.summary).filter((key) => !skipped.includes(key)),
      ...Object.keys(run.summary.costs).map((key) => `costs.${key}`),
      ...Object.keys(run.summary.realLeverage).map((key) => `realLeverage.${key}`),
    ];
    for (const of of fields) {
      expect(resultWords(of, { run, stepHours: 24, stake: "1" }), of).toBeDefined();
    }
  });

  test("its scenario is fetched as it is stored", async () => {
    const text = await scenarioOfSource({ stored: "article-table" });
    expect(JSON.parse(text!)).toEqual(storedScenario("article-table"));
  });
});

test("a metric's inputs are words", () => {
  expect(metricFigure("triggerMove", { leverage: -3, trigger: -4 }, {}).inputs).toBe(
    "leverage: −3; trigger: −4",
  );
  const { inputs } = metricFigure(
    "liquidationPrice",
    { side: "long", entry: 100, leverage: 3, maintenanceMarginRate: "0.005" },
    {},
  );
  expect(inputs).toContain("maintenance margin rate: 0.005");
});

describe("a model's inputs", () => {
  const defaults = defaultsOf(ruleLabSet);

  test("the first of them, and how many more", () => {
    expect(inputsOf(ruleLabSet, defaults)).toMatch(
      /^First move: 10\s%; Second move: −10\s%; .*; Target leverage: 3x; \d+ more as they were$/,
    );
  });

  test("the changed ones come first", () => {
    expect(inputsOf(ruleLabSet, { ...defaults, tf: 0.1, L: 2 })).toMatch(
      /^Target leverage: 2x; Trading fee: 0\.1\s%; First move: 10/,
    );
  });

  test("a long list is told by its beginning", () => {
    const painted = { ...defaultsOf(pathPainterSet), path: [1, 2, 3, 4, 5, 6] };
    expect(inputsOf(pathPainterSet, painted)).toMatch(/4\s%, … \(6 in all\)/);
  });

  test("a fixed number has them too, and where its scenario is", async () => {
    const { inputs, source } = await modelFigure("rule-lab", "daily-end");
    expect(inputs).toContain("First move");
    expect(source).toEqual({ model: "rule-lab", of: "daily-end" });
    expect(JSON.parse((await scenarioOfSource(source!))!)).toHaveProperty("products");
  });
});

test("a scenario is short enough to read: twenty years are told by their ends", () => {
  const text = scenarioText({
    path: Array.from({ length: 5105 }, (_, i) => String(i)),
    a: { b: 1 },
  });
  expect(text).toContain('["0", "1", "2", "… 5099 more …", "5102", "5103", "5104"]');
  expect(text.split("\n")).toHaveLength(6);
});
