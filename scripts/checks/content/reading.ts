/** What a reader reads: sentences and words, without the instruments. */
import { walk } from "./lesson.ts";
import type { Lesson, Part } from "./lesson.ts";
import { COMPUTED } from "./literal.ts";
import type { Literal } from "./literal.ts";

/** A piece of text where it stands. */
export interface Passage {
  readonly text: string;
  readonly line: number;
  readonly within: readonly Part[];
}

/** Attributes whose text is printed on the page. */
const PRINTED = ["title", "sub", "label", "words", "summary", "alt", "caption"];
/** Words that stand for a number in a sentence. */
const NUMBERS = ["Value", "Scrub"];
const BLOCKS = ["paragraph", "heading", "listItem", "tableCell"];

/** Text and code of the body, piece by piece; the first line of a piece is its own. */
export function* passages(lesson: Lesson): Generator<Passage> {
  for (const { part, within } of walk(lesson.body)) {
    if (part.kind !== "text" && part.kind !== "inlineCode") continue;
    for (const [i, text] of part.text.split("\n").entries()) {
      yield { text, line: part.line + i, within };
    }
  }
}

/** Text that stands in attributes and is printed. */
export function* printedAttributes(lesson: Lesson): Generator<Passage> {
  for (const { part, within } of walk(lesson.body)) {
    if (part.kind === "image") yield { text: part.text, line: part.line, within };
    for (const { name, value, line } of part.attributes) {
      if (value === COMPUTED) continue;
      for (const text of printedTexts(name, value)) yield { text, line, within: [part, ...within] };
    }
  }
}

function printedTexts(name: string, value: Literal): readonly string[] {
  if (typeof value === "string") return PRINTED.includes(name) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item: Literal) => printedTexts(name, item));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => printedTexts(key, item));
  }
  return [];
}

/** A paragraph, heading or item as plain text, with "0" for each number that the engine puts there. */
export function plainText(part: Part): string {
  if (part.kind === "text" || part.kind === "inlineCode") return part.text;
  if (part.kind === "word" && NUMBERS.includes(part.name)) {
    return part.attributes.some(({ name }) => name === "plain") ? "so" : "0";
  }
  return part.parts.map(plainText).join("");
}

/** Paragraphs, headings and items wherever they lie, and words that hold text without a paragraph. */
export function blocks(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => {
    const holdsText = part.kind === "word" && part.parts.some(({ kind }) => kind === "text");
    const isBlock = BLOCKS.includes(part.kind) || holdsText;
    const inner = blocks(part.parts);
    return isBlock && !inner.some(({ kind }) => BLOCKS.includes(kind)) ? [part] : inner;
  });
}

/** The sentences of a text. */
export function sentences(text: string): string[] {
  return text
    .replace(/\s+/g, " ")
    .split(/(?<=[.!?][”"’)]?)\s+(?=[\p{Lu}\p{N}“"(])/u)
    .filter((sentence) => /\p{L}/u.test(sentence));
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
