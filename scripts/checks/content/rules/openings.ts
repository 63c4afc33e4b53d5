import type { Lesson } from "../lesson.ts";
import { plainText } from "../reading.ts";
import type { Rule } from "../rule.ts";

const COMPARED = 4;

export const openings: Rule = {
  holds: "No two lessons open with the same four words.",
  *check(lesson, { lessons }) {
    const { text, line } = openingOf(lesson);
    if (text === "") return;
    const alike = lessons.filter(
      (other) => other.file !== lesson.file && openingOf(other).text === text,
    );
    for (const { file } of alike) {
      yield { line, expected: `an opening unlike that of ${file}`, found: `“${text} …”` };
    }
  },
};

function openingOf({ body }: Lesson): { readonly text: string; readonly line: number } {
  const first = body.find(({ kind }) => kind === "paragraph");
  const words =
    first === undefined
      ? []
      : plainText(first)
          .toLowerCase()
          .match(/[\p{L}\p{N}’']+/gu);
  return { text: (words ?? []).slice(0, COMPARED).join(" "), line: first?.line ?? 1 };
}
