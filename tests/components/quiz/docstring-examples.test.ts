/** Every `expression // → value` line of a docstring of questions and progress, run. */
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";

const SOURCES = join(import.meta.dirname, "../../../src");
const LINE = /^\s*\*\s+(.+) \/\/ → (.+)$/gm;

const examples = ["components/quiz", "components/progress", "state/progress"].flatMap((folder) =>
  readdirSync(join(SOURCES, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const path = join(SOURCES, folder, file);
      const lines = [...readFileSync(path, "utf8").matchAll(LINE)];
      return lines.map(([, expression = "", expected = ""]) => ({ path, expression, expected }));
    }),
);

test("there are examples to run", () => {
  expect(examples.length).toBeGreaterThan(5);
});

test.each(examples)("$expression", async ({ path, expression, expected }) => {
  const address = `./${relative(import.meta.dirname, path)}`;
  const module = (await import(/* @vite-ignore */ address)) as Record<string, unknown>;
  const found: unknown = runInNewContext(expression, { ...module });
  expect([JSON.stringify(found), String(found)]).toContain(expected.trim());
});
