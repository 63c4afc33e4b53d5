/** The `expression // → value` lines of docstrings, and what they say run against their own file’s exports. */
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { runInNewContext } from "node:vm";
import { expect } from "vitest";
import { inProject } from "../../scripts/setup/project.mjs";
import { filesOf } from "./files-of.ts";

export interface DocstringExample {
  readonly file: string;
  readonly expression: string;
  readonly expected: string;
}

const LINE = /^\s*\*\s+(.+) \/\/ → (.+)$/gm;

export function examplesIn(folder: string): readonly DocstringExample[] {
  return filesOf(folder, ".ts").flatMap((file) =>
    [...readFileSync(inProject(file), "utf8").matchAll(LINE)].map(
      ([, expression = "", expected = ""]) => ({ file, expression, expected: expected.trim() }),
    ),
  );
}

/** What is written down may be a value of the language, or the text of a number that is none. */
function readings(expected: string): readonly string[] {
  try {
    return [expected, JSON.stringify(runInNewContext(`(${expected})`))];
  } catch {
    return [expected];
  }
}

/** Holds an example against its run; `given` stands beside what its file exports. */
export async function expectToHold(
  { file, expression, expected }: DocstringExample,
  given: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const path = `./${relative(import.meta.dirname, inProject(file))}`;
  const module = (await import(/* @vite-ignore */ path)) as Record<string, unknown>;
  const found: unknown = runInNewContext(expression, { ...given, ...module });
  const said = readings(expected);
  expect(
    said.includes(JSON.stringify(found)) || said.includes(String(found)),
    `${expression} gives ${JSON.stringify(found)}, not ${expected}`,
  ).toBe(true);
}
