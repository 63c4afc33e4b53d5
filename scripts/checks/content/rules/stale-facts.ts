import { lineOf, textOf, wordsNamed } from "../lesson.ts";
import type { Rule } from "../rule.ts";

export const staleFacts: Rule = {
  level: "warning",
  holds: "No fact is older than the review date of a venue card that cites its source.",
  *check(lesson, { sources, today }) {
    for (const part of wordsNamed(lesson, "Fact")) {
      const source = textOf(part, "source") ?? "";
      const due = (sources.get(source) ?? []).filter(({ reviewBy }) => reviewBy < today);
      for (const { venue, reviewBy } of due) {
        const expected = `the card ${venue}, which cites it, to have been reviewed by ${reviewBy}`;
        yield { line: lineOf(part, "source"), expected, found: `${source} on ${today}` };
      }
    }
  },
};
