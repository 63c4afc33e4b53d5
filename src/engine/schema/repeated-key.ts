/** A key that an object of a JSON text has twice. The last would win, and nobody would see it. */
import { MAX_DEPTH } from "./guard.ts";

/** An object or a list that is open: where in it the text is, and the keys that it has had. */
interface Level {
  place: string | number;
  /** null for a list. */
  readonly keys: Set<string> | null;
}

/**
 * The place of the first key that an object has twice, or null. The text is taken as valid JSON. What lies
 * deeper than a scenario may be nested is not looked at: it is refused for that.
 *
 * @example
 * repeatedKey("{\"a\": [0, {\"b\": 1, \"b\": 2}]}") // → ["a", 1, "b"]
 * repeatedKey("{\"a\": {\"b\": 1}, \"b\": 2}") // → null
 */
export function repeatedKey(text: string): readonly (string | number)[] | null {
  const levels: Level[] = [];
  /** Whether the next text is the first since a bracket or a comma: where an object is open, its key. */
  let isFirst = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    const level = levels.at(-1);
    if (sign === "{" || sign === "[") {
      isFirst = true;
      levels.push(sign === "{" ? { place: "", keys: new Set() } : { place: 0, keys: null });
    } else if (sign === "}" || sign === "]") {
      levels.pop();
    } else if (sign === "," && level) {
      isFirst = true;
      if (typeof level.place === "number") level.place += 1;
    } else if (sign === '"') {
      const end = closingQuote(text, at);
      if (isFirst && level?.keys && levels.length <= MAX_DEPTH) {
        const key = JSON.parse(text.slice(at, end + 1)) as string;
        level.place = key;
        if (level.keys.has(key)) return levels.map(({ place }) => place);
        level.keys.add(key);
      }
      isFirst = false;
      at = end;
    }
  }
  return null;
}

function closingQuote(text: string, opening: number): number {
  let at = opening + 1;
  while (text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at;
}
