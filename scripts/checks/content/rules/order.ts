import { walk } from "../lesson.ts";
import type { Lesson, Part } from "../lesson.ts";
import type { Course } from "../course.ts";
import type { Fault, Rule } from "../rule.ts";

interface Place {
  readonly what: string;
  readonly fits: (part: Part, course: Course) => boolean;
}

const word = (what: string, name: string): Place => ({
  what,
  fits: (part) => part.kind === "word" && part.name === name,
});
const role = (what: string, is: string): Place => ({
  what,
  fits: (part, { words }) => part.kind === "word" && words.get(part.name)?.is === is,
});

/** The grammar of a lesson: the first of each stands in this order. */
const GRAMMAR: readonly Place[] = [
  { what: "an opening paragraph", fits: ({ kind }) => kind === "paragraph" },
  role("a prediction", "prediction"),
  role("a worked ledger", "ledger"),
  role("an instrument", "instrument"),
  word("a mission <TryThis>", "TryThis"),
  word("<Recap>", "Recap"),
  word("<LeavesOut>", "LeavesOut"),
  word("<Quiz>", "Quiz"),
];
/** After the recap comes nothing else. */
const ENDING = ["Recap", "LeavesOut", "Quiz"];

export const order: Rule = {
  holds:
    "A lesson is an opening, a prediction, a worked ledger, an instrument, missions, prose, recap, what it leaves out, and its questions, in that order.",
  *check(lesson, course) {
    yield* orderFaults(lesson, course);
    const start = lesson.body.findIndex(({ name }) => name === "Recap");
    const after = start < 0 ? [] : lesson.body.slice(start);
    for (const part of after) {
      if (ENDING.includes(part.name) || part.kind.endsWith("Expression")) continue;
      const expected = "nothing after the recap but <LeavesOut> and <Quiz>";
      yield { line: part.line, expected, found: part.name === "" ? part.kind : `<${part.name}>` };
    }
  },
};

function* orderFaults(lesson: Lesson, course: Course): Iterable<Fault> {
  const parts = [...walk(lesson.body)].map(({ part }) => part);
  let before: { readonly what: string; readonly index: number } | undefined;
  for (const { what, fits } of GRAMMAR) {
    const index = parts.findIndex((part) => fits(part, course));
    if (index < 0) {
      yield { line: lesson.lastLine, expected: what, found: "none in the lesson" };
      continue;
    }
    if (before !== undefined && index < before.index) {
      const expected = `${what} after ${before.what}`;
      yield { line: parts[index]!.line, expected, found: "it before" };
    } else before = { what, index };
  }
}
