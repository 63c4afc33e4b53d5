import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { IMPORT_TABLE, faultOf, partOf } from "../../scripts/checks/import-table.mjs";
import { inProject, scriptOf } from "../../scripts/setup/project.mjs";
import { astroFiles, importsOf } from "./astro-imports.ts";

const cruise = (folder: string, ...places: string[]): string => {
  const config = inProject(".dependency-cruiser.mjs");
  const command = [scriptOf("dependency-cruiser", "depcruise"), "--config", config, ...places];
  return spawnSync(process.execPath, command, { cwd: folder, encoding: "utf8" }).stdout;
};

describe("the import rules fail on what they forbid", () => {
  const output = cruise(path.join(import.meta.dirname, "forbidden-imports"), "src");

  test.each([
    ["engine-stays-below", "src/engine/up.ts → src/format/text.ts"],
    ["format-names-types-only", "src/format/code.ts → src/engine/index.ts"],
    ["engine-by-its-door", "src/state/beside-the-door.ts → src/engine/market/deep.ts"],
    ["one-decimal", "src/state/own-decimal.ts → "],
    ["plot-in-charts", "src/components/widgets/two/two.ts → "],
    ["widgets-stand-alone", "widgets/one/one.ts → src/components/widgets/two/two.ts"],
    ["no-machine-in-the-browser", "src/components/controls/reads-files.ts → fs"],
    ["no-circle", "src/format/circle.ts"],
    ["resolvable", "src/oddments/lost.ts → ./nothing.ts"],
    ["every-file-has-a-part", "src/oddments/lost.ts"],
    ["engine-packages", "src/engine/reactive.ts → "],
    ["plain-parts", "src/engine/reactive.ts → "],
    ["no-drawers", "src/engine/reactive.ts → src/engine/utils/bits.ts"],
  ])("%s: %s", (rule, arrow) => {
    const lines = output.split("\n").filter((line) => line.includes(`error ${rule}:`));
    expect(lines.join("\n")).toContain(arrow);
  });

  test("a type may be named where code may not be imported", () => {
    expect(output).not.toContain("src/format/text.ts → src/engine/index.ts");
  });
});

describe(".astro files keep to the same table", () => {
  test.each(astroFiles())("%s", (file) => {
    const faults = importsOf(file).map(({ to, typeOnly }) => faultOf(file, to, typeOnly));
    expect(faults.filter(Boolean)).toEqual([]);
  });

  test.each([
    ["src/components/controls/A.astro", "src/state/model.ts", "controls must not import state"],
    ["src/components/charts/A.astro", "src/engine/index.ts", "may name types of engine"],
    [
      "src/components/widgets/a/A.astro",
      "src/components/widgets/b/B.tsx",
      "must not import the widget b",
    ],
    ["src/pages/a.astro", "src/engine/market/funding.ts", "must enter the engine by a door"],
  ])("%s → %s is a fault", (from, to, words) => {
    expect(faultOf(from, to)).toContain(words);
  });
});

test("the table stands in ARCHITECTURE.md as the rules have it", () => {
  const page = readFileSync(inProject("ARCHITECTURE.md"), "utf8");
  for (const [name, { path: place, uses, types = [] }] of Object.entries(IMPORT_TABLE)) {
    const allowed = [...uses, ...types.map((type) => `types of ${type}`)].join(", ") || "nothing";
    const row = new RegExp(`^\\| ${name} +\\| \`${place}\` +\\| ${allowed} +\\|$`, "m");
    expect(page).toMatch(row);
  }
});

test("every part of the table is found by its path", () => {
  for (const [name, { path: place }] of Object.entries(IMPORT_TABLE))
    expect(partOf(place)).toBe(name);
});
