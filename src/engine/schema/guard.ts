/** What is refused before any field is looked at: depth, size and keys that poison objects. */
import { complaintLine } from "../fields.ts";
import { fieldPath } from "./wording.ts";

/** Deepest nesting of objects and lists; a scenario needs 7. */
export const MAX_DEPTH = 16;

/** Most characters of a scenario's text. */
export const MAX_TEXT = 5_000_000;

const POISON: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Refuses nesting beyond 16 levels and the keys `__proto__`, `constructor` and `prototype`.
 *
 * @throws RangeError that names the place.
 */
export function guardShape(input: unknown): void {
  visit(input, []);
}

function visit(value: unknown, path: readonly (string | number)[]): void {
  if (typeof value !== "object" || value === null) return;
  if (path.length >= MAX_DEPTH) {
    refuse(path.slice(0, 4), `nested at most ${MAX_DEPTH} levels deep`, "more");
  }
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => {
      if (typeof item === "object") visit(item, [...path, index]);
    });
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    if (POISON.has(key)) refuse([...path, key], "absent: there is no such field", "a value");
    visit(inner, [...path, key]);
  }
}

function refuse(path: readonly (string | number)[], expected: string, found: string): never {
  throw new RangeError(complaintLine({ field: fieldPath(path), expected, found }));
}
