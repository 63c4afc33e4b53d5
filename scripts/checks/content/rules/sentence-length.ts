import { blocks, countWords, plainText, sentences } from "../reading.ts";
import type { Rule } from "../rule.ts";

const AVERAGE = 20;
const LONGEST = 45;

export const sentenceLength: Rule = {
  holds: "Sentences average under 20 words, and none has more than 45.",
  *check(lesson) {
    const all = blocks(lesson.body)
      .filter(({ kind }) => kind !== "heading")
      .flatMap((block) =>
        sentences(plainText(block)).map((text) => ({
          line: block.line,
          text,
          words: countWords(text),
        })),
      );
    const average = all.reduce((sum, { words }) => sum + words, 0) / all.length;
    if (all.length > 0 && average >= AVERAGE) {
      const found = String(Math.round(average * 10) / 10);
      yield { line: lesson.lastLine, expected: `under ${AVERAGE} words a sentence`, found };
    }
    for (const { line, text, words } of all) {
      if (words <= LONGEST) continue;
      const found = `${words} in “${text.slice(0, 60)}…”`;
      yield { line, expected: `at most ${LONGEST} words in one sentence`, found };
    }
  },
};
