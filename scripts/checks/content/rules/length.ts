import { wordsNamed } from "../lesson.ts";
import { blocks, countWords, plainText, sentences } from "../reading.ts";
import type { Rule } from "../rule.ts";

const WORDS = { least: 700, most: 1400 };
const LINES = 220;
const RECAP_SENTENCES = 3;

export const length: Rule = {
  holds: "700 to 1,400 words of prose in at most 220 lines; the recap has three sentences.",
  *check(lesson) {
    const words = blocks(lesson.body)
      .map((block) => countWords(plainText(block)))
      .reduce((sum, count) => sum + count, 0);
    if (words < WORDS.least || words > WORDS.most) {
      const expected = `${WORDS.least} to ${WORDS.most} words of prose`;
      yield { line: lesson.lastLine, expected, found: String(words) };
    }
    if (lesson.lastLine > LINES) {
      yield { line: LINES, expected: `at most ${LINES} lines`, found: String(lesson.lastLine) };
    }
    for (const recap of wordsNamed(lesson, "Recap")) {
      const count = blocks([recap]).flatMap((block) => sentences(plainText(block))).length;
      if (count === RECAP_SENTENCES) continue;
      const expected = `a recap of ${RECAP_SENTENCES} sentences`;
      yield { line: recap.line, expected, found: String(count) };
    }
  },
};
