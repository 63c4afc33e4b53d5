/** Each rule of the content check finds what is wrong in its fixture, where it is, and nothing else. */
import { readFileSync, readdirSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import {
  checkCourse,
  checkReferences,
  printFinding,
  readReferences,
  rules,
} from "../../scripts/checks/content/check.ts";
import { loadCourse, readLessons } from "../../scripts/checks/content/course.ts";
import type { Course } from "../../scripts/checks/content/course.ts";
import type { RuleName } from "../../scripts/checks/content/rules/index.ts";
import { defineModel } from "../../src/components/widgets/model-definition.ts";
import { inProject } from "../../scripts/setup/project.mjs";

const FIXTURES = "tests/content/fixtures";
const MARK = /(?:\/\*|\/\/|#) (?:(\d) faults|fault)\b/;

/** A model whose parameters and presets do not fit themselves. */
const broken = defineModel({
  name: "broken",
  set: {
    high: {
      kind: "number",
      label: "",
      unit: "count",
      min: 0,
      max: 5,
      step: 1,
      default: 9,
      help: "",
    },
    between: {
      kind: "number",
      label: "",
      unit: "count",
      min: 0,
      max: 5,
      step: 1,
      default: 2.5,
      help: "",
    },
    choice: {
      kind: "choice",
      label: "",
      options: [{ value: "a", label: "" }],
      default: "b",
      help: "",
    },
    day: {
      kind: "date",
      label: "",
      min: "2020-01-01",
      max: "2020-12-31",
      default: "2020-02-30",
      help: "",
    },
    sound: {
      kind: "number",
      label: "",
      unit: "count",
      min: 0,
      max: 5,
      step: 1,
      default: 2,
      help: "",
    },
  },
  presets: [{ id: "far", label: "", values: { sound: 7 } }],
  formula: "",
  scenario: () => ({
    market: { stepHours: 24, path: { kind: "returns", returns: [] } },
    products: [],
  }),
  derive: () => undefined,
  quantities: {},
  missions: {},
});

let course: Course;
beforeAll(async () => {
  const loaded = await loadCourse("2026-11-23");
  course = { ...loaded, models: new Map([...loaded.models, ["broken", broken]]) };
});

const of = (folder: string, today = course.today): Course => ({
  ...course,
  today,
  lessons: readLessons(`${FIXTURES}/${folder}`),
});

/** The line of each fault that a fixture's text announces. */
function announced(folder: string): string[] {
  const place = inProject(FIXTURES, folder);
  return readdirSync(place).flatMap((name) =>
    readFileSync(`${place}/${name}`, "utf8")
      .split("\n")
      .flatMap((line, i) => {
        const mark = MARK.exec(line);
        const count = mark === null ? 0 : Number(mark[1] ?? 1);
        return Array.from({ length: count }, () => `${FIXTURES}/${folder}/${name}:${i + 1}`);
      }),
  );
}

describe.each(Object.keys(rules) as RuleName[])("%s", (rule) => {
  test("finds what its fixture announces, and nothing else", () => {
    const today = rule === "stale-facts" ? "2031-01-01" : course.today;
    const findings = checkCourse(of(rule, today), [rule]);
    const places = findings.map(({ file, line }) => `${file}:${line}`);
    expect(places.sort(), findings.map(printFinding).join("\n")).toEqual(announced(rule).sort());
    expect(places.length).toBeGreaterThan(0);
  });

  test("says what it holds lessons to", () => {
    expect(rules[rule].holds).toMatch(/^["“<A-Z0-9].+\.$/);
  });
});

test("a sound lesson breaks no rule but that of length, being a fixture", () => {
  const findings = checkCourse(of("good"));
  expect(findings.map(printFinding)).toEqual([expect.stringContaining(": length: expected 700")]);
});

test("a finding is one line: place, rule, expected, found", () => {
  const [finding] = checkCourse(of("sources"), ["sources"]);
  expect(finding && printFinding(finding)).toBe(
    `${FIXTURES}/sources/06-when-do-they-rebalance.mdx:1: sources: expected a source of src/content/sources, found a-friend`,
  );
});

describe("the texts of the reference pages", () => {
  const texts = readReferences();

  test("are those of every card, source, term and claim, where they stand", () => {
    for (const collection of ["venues", "sources", "glossary", "claims"]) {
      const files = texts.filter(({ file }) => file.startsWith(`src/content/${collection}/`));
      expect(new Set(files.map(({ file }) => file)).size, collection).toBeGreaterThan(14);
    }
    const title = texts.find(({ text }) => text === "What are Binance leveraged tokens");
    expect(title).toMatchObject({ file: "src/content/sources/binance-blvt.yaml", line: 1 });
  });

  test("keep the rule of wording, and one that does not is found", () => {
    expect(checkReferences(texts).map(printFinding)).toEqual([]);
    const broken = { file: "src/content/venues/x.yaml", line: 7, text: "Obviously the best!" };
    expect(checkReferences([...texts, broken]).map(printFinding)).toEqual([
      "src/content/venues/x.yaml:7: wording: expected no a word that tells a reader what ought to be easy, found “Obviously”",
      "src/content/venues/x.yaml:7: wording: expected no an exclamation mark, found “!”",
    ]);
  });
});

test("every fixture belongs to a rule", () => {
  expect(readdirSync(inProject(FIXTURES)).sort()).toEqual([...Object.keys(rules), "good"].sort());
});
