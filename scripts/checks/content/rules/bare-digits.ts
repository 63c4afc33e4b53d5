import type { Lesson } from "../lesson.ts";
import { passages, printedAttributes } from "../reading.ts";
import type { Passage } from "../reading.ts";
import type { Fault, Rule } from "../rule.ts";

/** Names that contain a digit and state no figure. */
const NAMES: readonly RegExp[] = [
  /[−-]?\b\d(\.5)?x\b/g, // 3x, −1x
  /\b([A-Z]{2,6})?\d[LS]\b/g, // BTC3L, 3S
  /\bS&P 500\b/g,
  /\blessons? \d+(, \d+)*( and \d+)?/gi,
];
/** The stake of an example, where no word can stand: "what is left of 100". */
const STAKES = /(?<![\d.,])(100|1)(?![\d.,]*\d)(?!\s?%)/g;
const YEARS = /\b(19|20)\d\d\b/g;
const DIGITS = /[\p{Nd}]([\p{Nd}.,]*[\p{Nd}])?\s?[%x]?/u;

export const bareDigits: Rule = {
  holds:
    "A number is printed by <Value>, <Scrub> or <Fact>; only names such as 3x, BTC3L, S&P 500 and lesson 6 are typed.",
  *check(lesson) {
    for (const passage of passages(lesson)) {
      const inFact = passage.within.some(({ name }) => name === "Fact");
      if (!inFact) yield* digitsIn(passage, NAMES);
    }
    for (const passage of printedAttributes(lesson)) yield* digitsIn(passage, [...NAMES, STAKES]);
    for (const passage of frontPassages(lesson)) yield* digitsIn(passage, [...NAMES, YEARS]);
  },
};

function* digitsIn(
  { text, line }: Pick<Passage, "text" | "line">,
  allowed: readonly RegExp[],
): Iterable<Fault> {
  const rest = allowed.reduce((left, name) => left.replaceAll(name, " "), text);
  const digits = DIGITS.exec(rest)?.[0];
  if (digits === undefined) return;
  const expected = "a <Value>, a <Scrub>, a <Fact> or a number in words";
  yield { line, expected, found: `“${digits.trim()}” in “${text.trim().slice(0, 80)}”` };
}

/** Texts of the front matter that are printed. */
function frontPassages({ front, frontLine }: Lesson): { text: string; line: number }[] {
  const goals = Array.isArray(front["goals"]) ? front["goals"] : [];
  const texts = [
    ...["title", "heading", "question", "standfirst", "description"].map((key) => front[key]),
    ...goals.map((goal: unknown) => (goal as { text?: unknown } | null)?.text),
  ];
  return texts
    .filter((text) => typeof text === "string")
    .map((text) => ({ text, line: frontLine(text) }));
}
