import { lineOf, textOf, walk } from "../lesson.ts";
import type { Rule } from "../rule.ts";

/** What a word must say in text, besides what it shows. */
const SAID: Readonly<Record<string, string>> = {
  Deeper: "title",
  Pitfall: "title",
  Formula: "words",
  Predict: "title",
  Ledger: "title",
};
const LEAST = 4;

export const alternatives: Rule = {
  holds: "A picture has its alternative text, a formula its words, a disclosure its summary.",
  *check(lesson) {
    for (const { part } of walk(lesson.body)) {
      const attribute = SAID[part.name];
      const isPicture = part.kind === "image";
      if (attribute === undefined && !isPicture) continue;
      const text = isPicture ? part.text : (textOf(part, attribute!) ?? "");
      if (text.trim().length >= LEAST) continue;
      const what = isPicture ? "alternative text of the picture" : `${attribute} of <${part.name}>`;
      const line = isPicture ? part.line : lineOf(part, attribute!);
      yield { line, expected: `the ${what}, in words`, found: text === "" ? "none" : `“${text}”` };
    }
  },
};
