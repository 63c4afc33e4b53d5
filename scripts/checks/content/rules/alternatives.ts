import { lineOf, textOf, walk } from "../lesson.ts";
import type { Rule } from "../rule.ts";

/** Attributes that say in words what a word shows, or what it opens to. */
const SAID = ["title", "words"];
const LEAST = 4;

export const alternatives: Rule = {
  holds: "A picture has its alternative text, a formula its words, a disclosure its summary.",
  *check(lesson, { words }) {
    for (const { part } of walk(lesson.body)) {
      const attribute = words
        .get(part.name)
        ?.attributes.find(({ name, required }) => required && SAID.includes(name))?.name;
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
