/**
 * Every `expression // → value` line of a docstring in the engine is run against its own file's exports.
 * (The metrics' lines are run with their catalogue, in metrics/catalogue.test.ts.)
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { Decimal } from "../../src/engine/index.ts";

const engine = join(import.meta.dirname, "../../src/engine");
const LINE = /^\s*\*\s+(.+) \/\/ → (.+)$/gm;

interface Example {
  readonly file: string;
  readonly expression: string;
  readonly expected: string;
}

const examples: Example[] = readdirSync(engine, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.startsWith("metrics"))
  .flatMap((file) =>
    [...readFileSync(join(engine, file), "utf8").matchAll(LINE)].map(
      ([, expression = "", expected = ""]) => ({ file, expression, expected }),
    ),
  );

describe("the examples of the engine’s docstrings", () => {
  test("are found in most folders", () => {
    const folders = new Set(examples.map(({ file }) => file.split("/")[0]));
    expect(folders.size).toBeGreaterThan(5);
    expect(examples.length).toBeGreaterThan(20);
  });

  test.each(examples)("$file: $expression", async ({ file, expression, expected }) => {
    const path = `./${relative(import.meta.dirname, join(engine, file))}`;
    const module = (await import(/* @vite-ignore */ path)) as Record<string, unknown>;
    const found: unknown = runInNewContext(expression, { Decimal, ...module });
    expect([JSON.stringify(found), String(found)]).toContain(expected.trim().replaceAll(", ", ","));
  });
});
