/** AUTHORING.md is true: its words, examples, rules and paths are those of the project. */
import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import {
  checkCourse,
  loadCourse,
  printFinding,
  rules,
} from "../../scripts/checks/content/check.ts";
import type { Course } from "../../scripts/checks/content/course.ts";
import { readLesson } from "../../scripts/checks/content/lesson.ts";
import type { RuleName } from "../../scripts/checks/content/rules/index.ts";
import { readVocabulary } from "../../scripts/checks/content/vocabulary.ts";
import { inProject } from "../../scripts/setup/project.mjs";

const guide = readFileSync(inProject("AUTHORING.md"), "utf8");
const words = readVocabulary();
/** Rules that a single sentence can keep or break. */
const OF_A_SENTENCE: readonly RuleName[] = [
  "syntax",
  "code",
  "vocabulary",
  "bare-digits",
  "figures",
  "models",
  "sources",
  "alternatives",
  "wording",
];
const LESSON = "src/content/lessons/06-when-do-they-rebalance.mdx";

/** What stands under each word's heading, and in its row of the table of instruments. */
const sections = new Map([
  ...[...guide.matchAll(/^### `<(\w+)>`\n([\s\S]*?)(?=^##)/gm)].map(
    ([, name = "", text = ""]) => [name, text] as const,
  ),
  ...[...guide.matchAll(/^\| `<(\w+)>` +(\|.*)$/gm)].map(
    ([, name = "", row = ""]) => [name, row] as const,
  ),
]);
const examples = [...guide.matchAll(/^```mdx\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);

test("every word of the vocabulary is in it, and every word in it is of the vocabulary", () => {
  expect([...sections.keys()].sort()).toEqual([...words.keys()].sort());
});

describe.each([...words.values()])("<$name>", ({ name, attributes }) => {
  const section = sections.get(name) ?? "";

  test("its attributes are named", () => {
    const missing = attributes.filter(({ name: own }) => !section.includes(`\`${own}\``));
    expect(missing.map(({ name: own }) => own)).toEqual([]);
  });

  test("an example shows it", () => {
    const shown = examples.some((text) => text.includes(`<${name}`));
    expect(shown || section.includes(`<${name} `) || section.startsWith("|")).toBe(true);
  });
});

describe("its examples", () => {
  let course: Course;
  beforeAll(async () => {
    course = await loadCourse("2026-11-23");
  });
  const findings = (text: string, names?: readonly RuleName[]) =>
    checkCourse({ ...course, lessons: [readLesson(LESSON, text)] }, names).map(printFinding);

  test.each(examples.filter((text) => !text.startsWith("---")))("%s", (text) => {
    expect(findings(`---\nnumber: 20\n---\n\n${text}`, OF_A_SENTENCE)).toEqual([]);
  });

  test("the lesson breaks no rule but that of length", () => {
    const lessons = examples.filter((text) => text.startsWith("---"));
    expect(lessons).toHaveLength(1);
    expect(findings(lessons[0]!)).toEqual([expect.stringContaining(": length: expected 700")]);
  });
});

test("its table of rules is that of the check", () => {
  const rows = Object.entries(rules).map(([name, rule]) => {
    const warning = "level" in rule ? " (A warning.)" : "";
    return `${name}: ${rule.holds}${warning}`.replaceAll("`", "");
  });
  const table = guide.slice(guide.indexOf("## What the content check"));
  const written = [...table.matchAll(/^\| ([a-z-]+) +\| (.*?) +\|$/gm)]
    .map(([, name = "", holds = ""]) => `${name}: ${holds.replaceAll(/[\\`]/g, "")}`)
    .filter((row) => !row.startsWith("rule:") && !row.startsWith("---"));
  expect(written).toEqual(rows);
});

test("the paths that it names are there", () => {
  const paths = [...guide.matchAll(/`((?:src|tests|scripts)\/[\w./-]+)`/g)].map(
    ([, path = ""]) => path,
  );
  const placeholders = /NAME|NN-|SLUG/;
  const gone = paths.filter((path) => !placeholders.test(path) && !existsSync(inProject(path)));
  expect(paths.length).toBeGreaterThan(10);
  expect(gone).toEqual([]);
});
