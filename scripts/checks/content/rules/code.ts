import { walk } from "../lesson.ts";
import type { Rule } from "../rule.ts";

const COMMENT = /^\s*(\/\*[\s\S]*\*\/\s*)*$/;
const WRITTEN_TEXT = /^\s*("[^"]*"|'[^']*')\s*$/;

export const code: Rule = {
  holds: "A lesson imports nothing and computes nothing: its words are the vocabulary.",
  *check(lesson) {
    for (const { part } of walk(lesson.body)) {
      if (part.kind === "mdxjsEsm") {
        const found = part.text.split("\n")[0]!;
        yield { line: part.line, expected: "no import and no export in a lesson", found };
      }
      const isExpression = part.kind === "mdxTextExpression" || part.kind === "mdxFlowExpression";
      if (isExpression && !COMMENT.test(part.text) && !WRITTEN_TEXT.test(part.text)) {
        yield { line: part.line, expected: "a word in place of code", found: `{${part.text}}` };
      }
    }
  },
};
