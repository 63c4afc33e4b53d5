import { numberOf } from "../course.ts";
import { textOf } from "../lesson.ts";
import { passages } from "../reading.ts";
import type { Passage } from "../reading.ts";
import type { Rule } from "../rule.ts";
import type { Term } from "../../../../src/content/glossary/term.ts";

/** Two words that are no term of art where they meet by chance. */
const EVERYDAY = ["position value", "expected value", "price feed", "forced closing"];

export const firstUse: Rule = {
  holds:
    "A term of two words or more (“real leverage”) is a <Term> where the text first uses it, and is not used before the lesson that teaches it.",
  *check(lesson, { terms }) {
    const all = [...passages(lesson)].filter(
      ({ within }) => !within.some(({ kind }) => kind === "heading"),
    );
    for (const term of terms.values()) {
      const used = all.find(({ text }) => namesOf(term).some((name) => name.test(text)));
      if (used === undefined) continue;
      const number = numberOf(lesson);
      if (term.lesson > number) {
        const expected = `no “${term.term.toLowerCase()}” before lesson ${term.lesson}, which teaches it`;
        yield { line: used.line, expected, found: `“${used.text.trim().slice(0, 80)}”` };
      } else if (!opensAt(all, used, term)) {
        const expected = `<Term id="${term.id}"> around its first use`;
        yield { line: used.line, expected, found: `“${used.text.trim().slice(0, 80)}”` };
      }
    }
  },
};

/** Names of two words or more, singular and plural. */
function namesOf({ term, also = [] }: Term): RegExp[] {
  return [term, ...also]
    .map((name) => name.toLowerCase())
    .filter((name) => /^[a-z]+(-[a-z]+)*( [a-z]+)+$/.test(name) && !name.includes(" and "))
    .filter((name) => !EVERYDAY.includes(name))
    .map((name) => new RegExp(`\\b${name}s?\\b`, "i"));
}

/** Whether the text has opened the term by the passage, or does so in it. */
function opensAt(all: readonly Passage[], used: Passage, term: Term): boolean {
  return all
    .slice(0, all.indexOf(used) + 1)
    .some(({ within }) =>
      within.some((part) => part.name === "Term" && textOf(part, "id") === term.id),
    );
}
