/** A question of every kind as a screen reader speaks it: a named group, named controls, no answer. */
import { cleanup, render } from "@solidjs/testing-library";
import { afterEach, expect, test } from "vitest";
import { createQuestion } from "../../../src/components/quiz/create-question.ts";
import type { KindName } from "../../../src/components/quiz/kinds/index.ts";
import { loadItem } from "../../../src/components/quiz/load-items.ts";
import { promptOf } from "../../../src/components/quiz/question.ts";
import { QuestionForm } from "../../../src/components/quiz/QuestionForm.tsx";
import { quiz } from "../../../src/content/quizzes/every-kind.ts";
import { makeProgress } from "../../../src/state/progress/store.ts";
import { spoken } from "../../support/spoken.ts";

afterEach(cleanup);

/** What each kind's controls are said to be; every one has a name after its part. */
const CONTROLS = {
  "single-choice": /^radio, .+position 1, set size 3/,
  "multiple-choice": /^checkbox, .+, not checked/,
  numeric: /^textbox, .+/,
  cloze: /^combobox, .+/,
  ordering: /^button, Move up: .+/,
  matching: /^button, Move down: .+/,
  trace: /^textbox, .+, day/i,
  point: /^slider, Point, .*current value No point chosen$/,
  draw: /^slider, day \d+, .+current value /,
} as const satisfies Record<KindName, RegExp>;

test.each(quiz.items.map((item) => [item.kind, item] as const))("%s", async (kind, item) => {
  const store = makeProgress({ storage: () => null, now: () => 0, tab: "a" });
  const start = promptOf(item, 42);
  const model = createQuestion({ start, loadItem, store: () => store });
  const { container } = render(() => <QuestionForm model={model} place="1 of 9" />);
  const said = await spoken(container);
  const { stem } = start.prompt as { readonly stem: string };
  expect(said.find((phrase) => phrase.startsWith("group, "))).toContain(stem.slice(0, 30));
  expect(said.filter((phrase) => CONTROLS[kind].test(phrase)).length).toBeGreaterThan(0);
  expect(
    said.filter((one) => /^(radio|checkbox|textbox|combobox|slider|button)$/.test(one)),
  ).toEqual([]);
  expect(said).toContain("group, How sure are you?");
  expect(said.some((phrase) => phrase.startsWith("button, Check"))).toBe(true);
  expect(said.join(" | ")).not.toMatch(/Right\.|Not quite|Worked solution/);
});
