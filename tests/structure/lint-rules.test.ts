import { ESLint } from "eslint";
import { expect, test, vi } from "vitest";
import { inProject } from "../../scripts/setup/project.mjs";

// The first text waits for the compiler to read the project.
vi.setConfig({ testTimeout: 60_000 });

const eslint = new ESLint({ cwd: inProject() });

/** What the lint rules say to a text that would stand in this file. */
async function messages(file: string, text: string): Promise<string> {
  const [result] = await eslint.lintText(`${text}\n`, { filePath: inProject(file) });
  return result?.messages.map(({ message, ruleId }) => `${ruleId}: ${message}`).join("\n") ?? "";
}

// The rules with types need a file that the compiler knows, so real names stand before other texts.
const ENGINE = "src/engine/calendar.ts";
const STATE = "src/state/url-codec.ts";

test.each([
  ["the clock", ENGINE, "export const now = Date.now();", "no clock"],
  ["chance", ENGINE, "export const toss = Math.random();", "seeded"],
  ["the page", ENGINE, "export const title = document.title;", "no page"],
  ["the window", ENGINE, "export const wide = window.innerWidth;", "no page"],
  ["inexact logarithms", ENGINE, "export const e = Math.log(2);", "last bits"],
  ["powers", ENGINE, "export const square = (x: number): number => x ** 2;", "last bits"],
  [
    "rounding in the engine",
    ENGINE,
    "export const t = (x: number): string => x.toFixed(2);",
    "src/format",
  ],
  [
    "rounding outside format",
    STATE,
    "export const t = (x: number): string => x.toFixed(2);",
    "src/format",
  ],
  ["a locale’s numbers", STATE, "export const f = new Intl.NumberFormat();", "src/format"],
  [
    "the global Decimal",
    STATE,
    'import { Decimal } from "decimal.js";\nexport const d = new Decimal(1);',
    "Import Decimal from the engine",
  ],
  ["any", STATE, "export const f = (x: any): unknown => x;", "no-explicit-any"],
  ["a default export", STATE, "const x = 1;\nexport default x;", "no-restricted-exports"],
  ["a note to self", STATE, "// TODO: later\nexport const x = 1;", "no-warning-comments"],
  ["the console", STATE, "console.log(1);\nexport const x = 1;", "no-console"],
  [
    "a long file",
    STATE,
    Array.from({ length: 201 }, (_, i) => `export const x${i} = ${i};`).join("\n"),
    "max-lines",
  ],
])("lint refuses %s", async (_name, file, text, words) => {
  expect(await messages(file, text)).toContain(words);
});

test("lint refuses HTML from a value in a component", async () => {
  const text = "export const A = (p: { html: string }) => <p innerHTML={p.html} />;";
  expect(await messages("src/components/controls/Slider.tsx", text)).toContain(
    "solid/no-innerhtml",
  );
});

test("lint lets the engine print all the digits of a Decimal", async () => {
  const text =
    'import type { Decimal } from "./decimal.ts";\nexport const t = (x: Decimal): string => x.toFixed();';
  expect(await messages(ENGINE, text)).toBe("");
});
