/** The comparison of lesson 17: each row is demonstrated, and what it says of a platform has its source. */
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { definitionOf } from "../../src/components/widgets/index.ts";
import { parametersOf } from "../../src/components/widgets/parameter-sets.ts";
import { addressOf, citedInRows, kinds } from "../../src/components/widgets/four-ways/row.ts";
import { rows } from "../../src/components/widgets/four-ways/rows.ts";
import { courseLessons, lessonPath } from "../../src/content/course.ts";
import { defaultsOf } from "../../src/engine/index.ts";
import { misfit } from "../../scripts/checks/content/rules/parameters.ts";

const shown = rows.flatMap((row) =>
  row.shown.map((run) => ({ name: `${row.id}: ${run.label}`, run })),
);
const PLATFORMS = /Binance|FTX|FTT|AscendEX|TLX|ETH2x|Index Coop|Mycelium|Bots/;

test("every row has something to say of every kind, and a run that shows it", () => {
  for (const { id, ask, said, shown: runs } of rows) {
    expect(ask, id).toMatch(/\?$/);
    expect(runs.length, id).toBeGreaterThan(0);
    for (const kind of Object.keys(kinds))
      expect(said[kind as keyof typeof kinds].length).not.toBe(0);
  }
  expect(new Set(rows.map(({ id }) => id)).size).toBe(7);
});

test("what is said of a platform names a source that there is", () => {
  for (const { said } of rows) {
    for (const { text, source } of Object.values(said).flat()) {
      expect(source !== undefined, text).toBe(PLATFORMS.test(text));
      if (source !== undefined) expect(existsSync(`src/content/sources/${source}.yaml`)).toBe(true);
    }
  }
});

test("its sources can be listed under lesson 17", () => {
  const named = new Set(citedInRows(rows).map(({ id }) => id));
  expect([...named]).toEqual(expect.arrayContaining(["tlx-contracts", "indexcoop-iip-37"]));
});

test.each(shown)("$name opens a lesson in another state than its first", async ({ run }) => {
  expect(courseLessons.map(lessonPath)).toContain(run.page);
  const set = await parametersOf(run.model);
  const defaults = defaultsOf(set);
  for (const [key, value] of Object.entries(run.values)) {
    expect(set[key], key).toBeDefined();
    expect(misfit(set[key]!, value), key).toBeUndefined();
  }
  expect(Object.entries(run.values).some(([key, value]) => defaults[key] !== value)).toBe(true);
  const model = await definitionOf(run.model);
  expect(() => model.derive({ ...defaults, ...run.values })).not.toThrow();
  expect(addressOf(run)).toMatch(/^\/lessons\/[a-z-]+\/\?.+&v=1#[a-z-]+$/);
});
