import { readFileSync } from "node:fs";
import temml from "temml";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { glossary } from "../../src/content/glossary/index.ts";
import { termSchema } from "../../src/content/schemas/term.ts";
import { reference } from "./collections.ts";

const ids = glossary.map((entry) => entry.id);
const file = (id: string) =>
  readFileSync(new URL(`../../src/content/glossary/${id}.ts`, import.meta.url), "utf8");

/** The words of a file's template literals, without what stands between `${` and `}`. */
function templateWords(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node)) {
      found.push(node.head.text, ...node.templateSpans.map((span) => span.literal.text));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("term.ts", source, ts.ScriptTarget.Latest, true));
  return found;
}

/** Names of tokens and contracts carry digits of their own. */
const withoutNames = (text: string) => text.replaceAll(/\b(BTC3L|3S|3L)\b/g, "");

test("there are forty terms or more, in the order of the lessons, each once", () => {
  expect(glossary.length).toBeGreaterThanOrEqual(40);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(glossary.map((entry) => entry.term)).size).toBe(ids.length);
  const lessons = glossary.map((entry) => entry.lesson);
  expect(lessons).toEqual([...lessons].sort((a, b) => a - b));
});

describe.each(glossary.map((entry) => [entry.id, entry] as const))("%s", (id, entry) => {
  test("fits the schema and points at terms that exist", () => {
    const parsed = termSchema(reference).safeParse({ ...entry, example: entry.example() });
    expect(parsed.error?.message).toBeUndefined();
    for (const other of entry.see ?? []) expect(ids).toContain(other);
    expect(entry.see ?? []).not.toContain(id);
  });

  test("is defined in one sentence without a figure", () => {
    expect(entry.definition).toMatch(/^[^.]+\.$/);
    expect(withoutNames(entry.definition)).not.toMatch(/\d/);
  });

  test("its example is one line, all of whose figures are computed or printed by format", () => {
    const example = entry.example();
    expect(example).toMatch(/^\S.*\.$/);
    expect(example).not.toMatch(/NaN|undefined|null|Infinity/);
    for (const words of templateWords(file(id))) expect(withoutNames(words)).not.toMatch(/\d/);
    if (!file(id).includes("${")) expect(withoutNames(example)).not.toMatch(/\d/);
  });

  test("its formula can be set", () => {
    if (entry.formula === undefined) return;
    expect(temml.renderToString(entry.formula.tex, { throwOnError: true })).toContain("<math");
    expect(entry.formula.words).not.toMatch(/[.]$/);
  });
});

test.each([
  ["real-leverage", /after \+10\u202F% stands at 2\.54x, and after −10\u202F% at 3\.86x/],
  ["daily-reset", /ends at −9\u202F%/],
  ["static-position", /ends at −3\u202F%/],
  ["trigger-move", /4x at −11\.1\u202F%; a −3x token reaches −4x at only \+6\.7\u202F%/],
  ["funding-rate", /10\.95\u202F% a year of notional and 32\.85\u202F%/],
  ["management-fee", /0\.1\u202F% a day is 30\.6\u202F% in a year/],
  ["premium", /is −13\.46\u202F%/],
  ["share-merge", /become 100 at 0\.88: 88 either way/],
  ["break-even-move", /\+43\.3\u202F% of a 3x token, and \+71\.6\u202F%/],
  ["median", /mean is 1 and its median 0\.2/],
  ["rebalancing", /60\u202F% of its old NAV, and a −3x token 120\u202F%/],
  ["basis", /is 6\.08\u202F% a year/],
  ["inverse-contract", /1,826\.48 for a long and 2,209\.94 for a short/],
  ["nav", /make a NAV of 11,500/],
  ["pool-token", /gains only about 1\.5x/],
  ["recentring", /the next leverage is 2\.2375x/],
])("the example of %s says what course.md says", (id, text) => {
  expect(glossary.find((entry) => entry.id === id)?.example()).toMatch(text);
});
