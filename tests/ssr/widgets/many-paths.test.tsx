/** Many paths as the build leaves them, and what moves when a control does. */
import { parseHTML } from "linkedom";
import { renderToString } from "solid-js/web";
import { describe, expect, test } from "vitest";
import { drawAtBuild } from "../../../src/components/widgets/drawing.ts";
import { manyPathsDrawing } from "../../../src/components/widgets/many-paths/many-paths.drawing.ts";
import { missions } from "../../../src/components/widgets/many-paths/many-paths.missions.ts";
import { manyPaths } from "../../../src/components/widgets/many-paths/many-paths.model.ts";
import { ManyPaths } from "../../../src/components/widgets/many-paths/ManyPaths.tsx";
import { manyPathsSet } from "../../../src/components/widgets/many-paths/parameters.ts";
import { defaultsOf, parseScenario } from "../../../src/engine/index.ts";

const defaults = defaultsOf(manyPathsSet);

describe("many paths", () => {
  const atBuild = drawAtBuild(manyPathsDrawing);
  const html = renderToString(() => (
    <ManyPaths atBuild={atBuild} formula={manyPaths.formula} gap="4×10⁻¹⁴" />
  ));
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);

  test("show a fan, a heap, the figures and the measured gap", () => {
    expect(document.querySelector("h3")?.textContent).toBe("And on all the other paths?");
    expect(document.querySelectorAll(".chart svg").length).toBeGreaterThanOrEqual(2);
    const rows = [...document.querySelectorAll(".holdings tbody tr")];
    expect(rows.map((row) => row.querySelector("th")?.textContent)).toEqual(
      atBuild.figures.map(({ name }) => name),
    );
    expect(document.body.textContent).toContain("4×10⁻¹⁴");
  });

  test("stand within four standard errors of what theory says", () => {
    const { mean, median, loss, theory } = manyPaths.derive(defaults);
    const off = (found: typeof mean, known: number | undefined): number =>
      Math.abs(found.value - (known ?? Number.NaN)) / found.standardError;
    expect(off(mean, theory?.mean)).toBeLessThan(4);
    expect(off(median, theory?.median)).toBeLessThan(4);
    expect(off(loss, theory?.lossProbability)).toBeLessThan(4);
  });

  test("count every holder once", () => {
    expect(atBuild.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
    expect(atBuild.shares).toHaveLength(21);
  });
});

test.each(["daily", "band", "alone"])(
  "held %s, the scenario is one the command line takes",
  (hold) => {
    for (const L of [1, 2.5, 5]) {
      expect(() => parseScenario(manyPaths.scenario({ ...defaults, hold, L }))).not.toThrow();
    }
  },
);

test("a token left alone can be wiped out, and no formula is claimed for it", () => {
  const alone = manyPathsDrawing.derive({ ...defaults, hold: "alone" });
  expect(alone.figures.map(({ formula }) => formula)).toEqual(["–", "–", "–", "–"]);
  expect(manyPaths.derive({ ...defaults, hold: "alone" }).wipedOut).toBeGreaterThan(0.1);
});

test("the mission is met by a calmer price, and not before", () => {
  const { met, found } = missions["middle-gains"];
  const calm = { ...defaults, vol: 30 };
  expect(met(manyPaths.derive(defaults), defaults)).toBe(false);
  expect(met(manyPaths.derive(calm), calm)).toBe(true);
  expect(found(manyPaths.derive(calm), calm)).toContain("the middle holder ends with");
});
