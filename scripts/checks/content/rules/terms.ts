import { numberOf } from "../course.ts";
import { lineOf, textOf, wordsNamed } from "../lesson.ts";
import type { Rule } from "../rule.ts";

export const terms: Rule = {
  holds:
    "A <Term> is in the glossary and taught by then; what the glossary says a lesson teaches is in its `teaches` and opened in its text.",
  *check(lesson, { terms: glossary }) {
    const number = numberOf(lesson);
    const opened = wordsNamed(lesson, "Term");
    for (const part of opened) {
      const id = textOf(part, "id") ?? "nothing";
      const term = glossary.get(id);
      const line = lineOf(part, "id");
      if (term === undefined) {
        yield { line, expected: "an id of src/content/glossary", found: id };
      } else if (term.lesson > number) {
        const expected = `a term taught in lesson ${number} or before`;
        yield { line, expected, found: `${id}, taught in lesson ${term.lesson}` };
      }
    }
    const teaches = new Set(Array.isArray(lesson.front["teaches"]) ? lesson.front["teaches"] : []);
    const line = lesson.frontLine("teaches:");
    for (const { id, lesson: taughtIn } of glossary.values()) {
      if (taughtIn === number && !teaches.has(id)) {
        const expected = `teaches to name ${id}, as the glossary says`;
        yield { line, expected, found: [...teaches].join(", ") || "nothing" };
      }
      if (!teaches.has(id)) continue;
      if (taughtIn !== number) {
        const expected = `teaches to name terms whose glossary entry says lesson ${number}`;
        yield { line, expected, found: `${id}, which says ${taughtIn}` };
      }
      if (!opened.some((part) => textOf(part, "id") === id)) {
        const expected = `<Term id="${id}"> in the text, because this lesson teaches it`;
        yield { line, expected, found: "none" };
      }
    }
  },
};
