/** The pages of all parts show all parts: every word, instrument, control, chart and kind of question. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readVocabulary } from "../../scripts/checks/content/vocabulary.ts";
import { inProject } from "../../scripts/setup/project.mjs";
import { CHART_EXAMPLES } from "../../src/components/specimens/chart-examples.ts";
import { CHART_KINDS } from "../../src/components/charts/chart-kinds.ts";
import { kinds } from "../../src/components/quiz/kinds/index.ts";
import { quiz } from "../../src/content/quizzes/every-kind.ts";
import { filesOf } from "../support/files-of.ts";

const read = (file: string): string => readFileSync(inProject(file), "utf8");
const textOf = (folder: string, ending: string): string =>
  filesOf(folder, ending).map(read).join("\n");
const pages = textOf("src/pages/kitchen-sink", ".astro");
const specimens = textOf("src/components/specimens", ".tsx");
/** What of these is not put into the text as a tag. */
const missing = (names: readonly string[], text: string): string[] =>
  names.filter((name) => !new RegExp(`<${name}[\\s/>]`).test(text));

test("every word of the vocabulary", () => {
  const words = [...readVocabulary().keys()];
  expect(words.length).toBeGreaterThan(40);
  expect(missing(words, pages)).toEqual([]);
});

test("every instrument that can stand in a frame, the lab too", () => {
  const mounts = [...read("src/components/widgets/embeds.ts").matchAll(/\{ mount: (\w+)/g)];
  expect(mounts.length).toBeGreaterThan(15);
  expect(
    missing(
      mounts.map(([, name = ""]) => name),
      pages,
    ),
  ).toEqual([]);
});

test("every control; the number’s field stands in its slider", () => {
  const controls = readdirSync(inProject("src/components/controls"))
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => file.slice(0, -".tsx".length));
  expect(missing(controls, specimens)).toEqual(["NumberField"]);
});

test("every specimen is put on a page", () => {
  const names = [...specimens.matchAll(/^export function (\w+Specimens)\(/gm)].map(
    ([, name = ""]) => name,
  );
  expect(names.length).toBeGreaterThan(5);
  expect(missing(names, pages)).toEqual([]);
});

test("every kind of chart and of question", () => {
  expect(Object.keys(CHART_EXAMPLES)).toEqual(expect.arrayContaining(Object.keys(CHART_KINDS)));
  expect(quiz.items.map(({ kind }) => kind)).toEqual(expect.arrayContaining(Object.keys(kinds)));
});

test("what is missing is found", () => {
  expect(missing(["Scrub", "Scribble"], "<p><Scrub model /></p>")).toEqual(["Scribble"]);
});
