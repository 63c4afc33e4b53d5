import { lineOf, textOf, wordsNamed } from "../lesson.ts";
import type { Rule } from "../rule.ts";

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

export const sources: Rule = {
  holds: "A <Fact> names its source, and its date lies in the past.",
  *check(lesson, { sources: known, today }) {
    for (const part of wordsNamed(lesson, "Fact")) {
      const source = textOf(part, "source") ?? "none";
      if (!known.has(source)) {
        const expected = "a source of src/content/sources";
        yield { line: lineOf(part, "source"), expected, found: source };
      }
      const asOf = textOf(part, "asOf");
      if (asOf === undefined || (DATE.test(asOf) && asOf <= today)) continue;
      const expected = "asOf to be a year, a month or a day of the past";
      yield { line: lineOf(part, "asOf"), expected, found: asOf };
    }
  },
};
