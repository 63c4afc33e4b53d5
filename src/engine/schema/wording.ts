/** How a path and a found value read in an error line: always one line, never long. */

/**
 * The dotted path of a field.
 *
 * @example
 * fieldPath(["market", "path", "returns", 3]) // → "market.path.returns[3]"
 * fieldPath([]) // → "scenario"
 */
export function fieldPath(keys: readonly (string | number)[]): string {
  if (keys.length === 0) return "scenario";
  return keys
    .map((key, depth) => {
      const isName = typeof key === "string" && /^[A-Za-z_][\w-]{0,63}$/.test(key);
      if (!isName) return `[${shorten(JSON.stringify(key))}]`;
      return depth === 0 ? key : `.${key}`;
    })
    .join("");
}

/**
 * A found value in a few characters.
 *
 * @example
 * foundText(7) // → "7"
 * foundText("7") // → "\"7\""
 * foundText("seven") // → "\"seven\""
 * foundText(undefined) // → "nothing"
 * foundText([1, 2]) // → "a list of 2 entries"
 * foundText(1 / 0) // → "Infinity"
 */
export function foundText(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) {
    return `a list of ${value.length} ${value.length === 1 ? "entry" : "entries"}`;
  }
  switch (typeof value) {
    case "string":
      return shorten(JSON.stringify(value));
    case "number":
    case "boolean":
      return String(value);
    case "object":
      return value === null ? "null" : "an object";
    default:
      return `a ${typeof value}`;
  }
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
