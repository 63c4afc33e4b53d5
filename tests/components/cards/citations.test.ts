import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { citationsBySource, sourcesOfFacts } from "../../../src/components/cards/citations.ts";
import { readLesson, wordsNamed, textOf } from "../../../scripts/checks/content/lesson.ts";
import { inProject } from "../../../scripts/setup/project.mjs";

test("a source knows every card that cites it, in their order", () => {
  const found = citationsBySource([
    { href: "/venues/#a", label: "A", sources: [{ id: "x" }, { id: "y" }] },
    { href: "/venues/#b", label: "B", sources: [{ id: "x" }] },
  ]);
  expect(found.get("x")?.map(({ label }) => label)).toEqual(["A", "B"]);
  expect(found.get("y")).toEqual([{ href: "/venues/#a", label: "A" }]);
  expect(found.get("z")).toBeUndefined();
});

test("what cites a source twice is listed under it once", () => {
  const found = citationsBySource([
    { href: "/lessons/a/", label: "lesson 1", sources: [{ id: "x" }, { id: "y" }, { id: "x" }] },
  ]);
  expect(found.get("x")).toEqual([{ href: "/lessons/a/", label: "lesson 1" }]);
});

test("a lesson cites the sources of its facts, wherever the attribute stands", () => {
  const mdx = `<Fact source="x">said</Fact>, and <Fact
    asOf="2024-10-17"
    source="y"
  >said too</Fact>. {/* <Fact source="no">not said</Fact> */} <Factor source="no" />`;
  expect(sourcesOfFacts(mdx)).toEqual([{ id: "x" }, { id: "y" }]);
});

const LESSONS = "src/content/lessons";
test.each(readdirSync(inProject(LESSONS)))(
  "in %s it finds what the content check finds",
  (name) => {
    const text = readFileSync(inProject(LESSONS, name), "utf8");
    const facts = wordsNamed(readLesson(`${LESSONS}/${name}`, text), "Fact");
    expect(sourcesOfFacts(text)).toEqual(facts.map((fact) => ({ id: textOf(fact, "source") })));
  },
);
