// @vitest-environment node
import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { derive } from "../../../../src/components/widgets/derived.ts";
import {
  fetchForLab,
  lab,
  labDefaults,
  runLab,
} from "../../../../src/components/widgets/lab/lab.model.ts";
import { heldIn, labScenario } from "../../../../src/components/widgets/lab/lab-scenario.ts";
import type { LabValues } from "../../../../src/components/widgets/lab/lab-scenario.ts";
import { labSet } from "../../../../src/components/widgets/lab/parameters.ts";
import { PATH_KINDS } from "../../../../src/components/widgets/lab/path-kinds.ts";
import { SLOT_KINDS } from "../../../../src/components/widgets/lab/product-kinds.ts";
import { pathsOfLab, summaryOfLab } from "../../../../src/components/widgets/lab/paths-of-lab.ts";
import { linesOf } from "../../../../src/components/ledger/ledger-lines.ts";
import { revivedRows } from "../../../../src/components/ledger/revived-rows.ts";
import { parseScenario, simulate } from "../../../../src/engine/index.ts";
import { readLedger } from "../../../../src/runner/index.ts";
import { makeModelStore } from "../../../../src/state/model-store.ts";
import { parseState, printState } from "../../../../src/state/url-codec.ts";

// What was run is shown in a frame, of which there are none here.
vi.stubGlobal("requestAnimationFrame", (show: () => void) => setTimeout(show));

const withValues = (patch: Record<string, number | string | readonly number[]>) => {
  const store = makeModelStore("lab", labSet);
  store.change(patch);
  return store.values();
};

const fetchAndRun = async (values: LabValues) => {
  await fetchForLab(values);
  return runLab(values);
};

describe("the defaults", () => {
  const result = derive(lab, labDefaults);

  test("are the two famous days, held four ways", () => {
    expect(summaryOfLab(result)).toBe(
      "Of 100 there is left: underlying 99.0, 3x static 97.0, 3x daily 91.0, 3x band 97.0.",
    );
    expect(lab.quantities["end3"]!.text(result, labDefaults)).toBe("91.0");
  });

  test("the chart has a line for each product, and a wiped-out one ends on a log scale", () => {
    expect(pathsOfLab(result, "linear").series.map(({ id }) => id)).toEqual([
      "spot",
      "static",
      "clock",
      "band",
    ]);
    const wiped = derive(lab, withValues({ moves: [-40] }));
    expect(pathsOfLab(wiped, "log").series[1]!.points.at(-1)!.y).toBeNull();
    expect(summaryOfLab(wiped)).toContain("3x static nothing");
  });
});

test.each(lab.presets)("the starting point $id runs", async ({ values }) => {
  const result = await fetchAndRun(withValues(values as Record<string, string>));
  expect(Object.keys(result!.products)).toHaveLength(4);
});

test.each(Object.keys(PATH_KINDS))(
  "the path %s runs, at its shortest and at its longest",
  async (path) => {
    for (const days of [1, 730]) {
      const result = await fetchAndRun(
        withValues({ path, days, p2: "none", p3: "none", p4: "none" }),
      );
      expect(result!.products["spot"]!.nav.length).toBeGreaterThan(1);
    }
  },
);

test.each(Object.keys(SLOT_KINDS))("the product %s runs, long and short", async (p1) => {
  for (const L1 of [3, -3]) {
    const values = withValues({
      p1,
      L1,
      path: "chop",
      days: 20,
      p2: "none",
      p3: "none",
      p4: "none",
    });
    const result = await fetchAndRun(values);
    const [holding] = result!.holdings;
    expect(result!.products[holding!.id]!.nav).toHaveLength(21);
  }
});

test("two of a kind have ids and names of their own", () => {
  const held = heldIn(withValues({ p1: "clock", p2: "clock", p3: "clock", L3: 2 }));
  expect(held.map(({ id }) => id)).toEqual(["clock-1", "clock-2", "clock-3", "band"]);
  expect(held.map(({ name }) => name)).toEqual([
    "3x daily (1)",
    "3x daily (2)",
    "2x daily",
    "3x band",
  ]);
});

test("what cannot be run says which field, and an empty lab says so", () => {
  expect(() => lab.scenario(withValues({ L3: 7 }))).toThrow(/products\[2\]\.leverage must be/);
  expect(() =>
    lab.scenario(withValues({ p1: "none", p2: "none", p3: "none", p4: "none" })),
  ).toThrow("products must hold at least one");
});

test("the reader’s own closes take the place of any path", () => {
  const own = { days: ["2020-02-19", "2020-02-20"], closes: ["50", "55"] };
  const scenario = labScenario(withValues({ path: "gbm", step: "1" }), undefined, own);
  expect(scenario.market).toMatchObject({
    stepHours: 24,
    path: { kind: "prices", prices: ["50", "55"] },
  });
  expect(scenario.market.start).toBeUndefined();
});

test("any setting makes a scenario that the schema takes, or a line that names the field", () => {
  const values = fc.record(
    Object.fromEntries(
      Object.entries(labSet).map(([key, parameter]) => [
        key,
        parameter.kind === "number"
          ? fc
              .integer({ min: 0, max: 1000 })
              .map((n) => parameter.min + (n / 1000) * (parameter.max - parameter.min))
          : parameter.kind === "choice"
            ? fc
                .constantFrom(...parameter.options.map(({ value }) => value))
                .filter((v) => v !== "sp500" && v !== "bootstrap")
            : parameter.kind === "list"
              ? fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 20 })
              : fc.constant(parameter.default),
      ]),
    ),
  );
  fc.assert(
    fc.property(values, (patch) => {
      const now = withValues(patch);
      try {
        const scenario = labScenario(now, undefined);
        expect(parseScenario(JSON.parse(JSON.stringify(scenario)))).toEqual(scenario);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
        expect((error as Error).message).toMatch(/^(market|products)[.[\w\]]* must /);
      }
      const { search, hash } = printState([{ name: "lab", set: labSet, values: now }], "lab");
      expect(
        withValues(parseState(search, hash, "lab", labSet, "lab").values as Record<string, number>),
      ).toEqual(now);
    }),
    { numRuns: 60 },
  );
});

test("the scenario file runs from the command line and gives what the lab shows", () => {
  const values = withValues({
    path: "gbm",
    days: 20,
    p2: "perpetual",
    p4: "pool",
    tf: 0.05,
    fund: 0.01,
  });
  const scenario = lab.scenario(values);
  const run = spawnSync(process.execPath, ["scripts/simulate.ts", "-"], {
    input: JSON.stringify(scenario, null, 2),
    encoding: "utf8",
  });
  expect(run.stderr).toBe("");
  const printed = JSON.parse(run.stdout) as { products: Record<string, { nav: string }> };
  const shown = derive(lab, values);
  expect(Object.keys(printed.products)).toEqual(Object.keys(shown.products));
  for (const [id, { nav }] of Object.entries(printed.products)) {
    expect(nav).toBe(shown.products[id]!.summary.nav);
  }
});

test("a ledger that comes out of a worker reads like one that never left", () => {
  const scenario = lab.scenario(
    withValues({ path: "chop", days: 10, p2: "margin", fund: 0.01, tf: 0.1 }),
  );
  const { products } = simulate(scenario);
  for (const [product, { ledger }] of Object.entries(products)) {
    const { rows, total } = readLedger({ scenario, product, most: 6 });
    const copied = structuredClone(rows);
    expect(total).toBe(ledger.length);
    expect(linesOf(revivedRows(copied), 100)).toEqual(linesOf(ledger.slice(0, 6), 100));
  }
});
