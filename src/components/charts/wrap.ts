/** Text broken into lines, since SVG breaks none. */
import { textWidth } from "./text-width.ts";

/**
 * Broken at spaces so that no line is wider than `room`, unless a single word is.
 *
 * @example
 * wrapped("Worth of a stake of 1", 80) // → ["Worth of a", "stake of 1"]
 */
export function wrapped(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && textWidth(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
