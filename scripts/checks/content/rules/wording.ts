import type { Lesson } from "../lesson.ts";
import { passages, printedAttributes } from "../reading.ts";
import type { Fault, Rule } from "../rule.ts";

/** What a plain, exact and warm text does without. */
const BANNED: readonly { readonly words: RegExp; readonly why: string }[] = [
  {
    words: /\b(simply|obviously|clearly|of course|trivial(ly)?|needless to say)\b/i,
    why: "a word that tells a reader what ought to be easy",
  },
  {
    words:
      /\b(amazing|incredible|revolutionary|game.chang\w+|skyrocket\w*|to the moon|explosive|mind.blowing|insane|effortless(ly)?|unbeatable|guaranteed profits?|huge gains?|ultimate|supercharge\w*)\b/i,
    why: "hype",
  },
  {
    words:
      /\b(we recommend|you should (buy|sell|hold|invest|trade)|our advice|best investment|must.have)\b/i,
    why: "advice",
  },
  { words: /!/, why: "an exclamation mark" },
  { words: /\p{Extended_Pictographic}/u, why: "a picture sign" },
];

export const wording: Rule = {
  holds:
    "No “simply” or “obviously”, no hype, no advice, no exclamation marks, no picture signs; nor in venue cards, sources, glossary and claims.",
  *check(lesson) {
    const texts = [...passages(lesson), ...printedAttributes(lesson), ...frontTexts(lesson)];
    for (const text of texts) yield* wordingFaults(text);
  },
};

/** What a text that readers see has and should do without. */
export function* wordingFaults(printed: {
  readonly text: string;
  readonly line: number;
}): Generator<Fault> {
  const { text, line } = printed;
  for (const { words, why } of BANNED) {
    const found = words.exec(text)?.[0];
    if (found !== undefined) yield { line, expected: `no ${why}`, found: `“${found}”` };
  }
}

function frontTexts({ front, frontLine }: Lesson): { text: string; line: number }[] {
  return ["title", "heading", "question", "standfirst", "description"]
    .map((key) => front[key])
    .filter((text) => typeof text === "string")
    .map((text) => ({ text, line: frontLine(text) }));
}
