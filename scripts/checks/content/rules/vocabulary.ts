import { walk } from "../lesson.ts";
import type { Attribute, Part } from "../lesson.ts";
import { COMPUTED } from "../literal.ts";
import type { Fault, Rule } from "../rule.ts";
import type { Word, WordAttribute } from "../vocabulary.ts";

/** HTML that Markdown has no sign for. */
const ELEMENTS = ["a", "abbr", "br", "em", "strong", "sub", "sup", "kbd"];

export const vocabulary: Rule = {
  holds: "Every word is one of the vocabulary's, with the attributes that it declares.",
  *check(lesson, { words }) {
    for (const { part } of walk(lesson.body)) {
      if (part.kind !== "word" || ELEMENTS.includes(part.name)) continue;
      const word = words.get(part.name);
      if (word === undefined) {
        const expected = `a word of src/components/vocabulary.ts (${[...words.keys()].join(", ")})`;
        yield { line: part.line, expected, found: `<${part.name}>` };
        continue;
      }
      yield* attributeFaults(part, word);
      const hasText = part.parts.length > 0;
      if (word.takesText === hasText) continue;
      const expected = `<${part.name}> ${word.takesText ? "around text" : "without text in it"}`;
      yield { line: part.line, expected, found: hasText ? "text" : "none" };
    }
  },
};

function* attributeFaults(part: Part, word: Word): Iterable<Fault> {
  for (const attribute of part.attributes) {
    const declared = word.attributes.find(({ name }) => name === attribute.name);
    const known = word.attributes.map(({ name }) => name).join(", ") || "none";
    const expected =
      declared === undefined
        ? `an attribute of <${part.name}> (${known})`
        : wantedOf(declared, attribute);
    if (expected === undefined) continue;
    yield { line: attribute.line, expected, found: shownValue(attribute) };
  }
  for (const { name, required } of word.attributes) {
    if (!required || part.attributes.some((attribute) => attribute.name === name)) continue;
    yield { line: part.line, expected: `${name} on <${part.name}>`, found: "none" };
  }
}

/** What a value ought to be, where it is not. */
function wantedOf(declared: WordAttribute, { name, value }: Attribute): string | undefined {
  if (value === COMPUTED) return `${name} written out, not computed`;
  if (declared.oneOf !== undefined) {
    const fits = typeof value === "string" && declared.oneOf.includes(value);
    return fits ? undefined : `${name} to be one of ${declared.oneOf.join(", ")}`;
  }
  const plain = ["string", "number", "boolean"].find((type) => type === declared.type);
  return plain === undefined || typeof value === plain ? undefined : `${name} to be a ${plain}`;
}

function shownValue({ name, value }: Attribute): string {
  return value === COMPUTED ? `${name}={…}` : `${name}=${JSON.stringify(value)}`;
}
