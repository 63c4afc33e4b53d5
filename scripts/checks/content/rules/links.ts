import { lineOf, textOf, walk } from "../lesson.ts";
import type { Lesson } from "../lesson.ts";
import type { Course } from "../course.ts";
import { plainText } from "../reading.ts";
import type { Rule } from "../rule.ts";

export const links: Rule = {
  holds:
    "A link leads to a page and a place of this site; what lies outside is a <Fact> with its source.",
  *check(lesson, course) {
    for (const { part } of walk(lesson.body)) {
      const isElement = part.kind === "word" && part.name === "a";
      if (part.kind !== "link" && !isElement) continue;
      const address = isElement ? (textOf(part, "href") ?? "") : part.address;
      const expected = wantedPlace(address, lesson, course);
      if (expected === undefined) continue;
      yield { line: isElement ? lineOf(part, "href") : part.line, expected, found: address };
    }
  },
};

function wantedPlace(address: string, lesson: Lesson, course: Course): string | undefined {
  const [, path = "", anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
  if (/^[a-z]+:|^\/\//.test(path)) return "a page of this site, or a <Fact> with its source";
  if (path === "") return placeIn(lesson, anchor, course);
  const known = course.places.get(path);
  if (known !== undefined) {
    const unknown = anchor !== undefined && known.size > 0 && !known.has(anchor);
    return unknown ? `a place on ${path}` : undefined;
  }
  const slug = /^\/lessons\/([^/]+)\/$/.exec(path)?.[1];
  const target = course.lessons.find((other) => other.slug === slug);
  if (target === undefined) {
    const pages = [...course.places.keys()].join(", ");
    return `a page of this site, its address ended by a slash (${pages}, or a lesson that is written)`;
  }
  return anchor === undefined ? undefined : placeIn(target, anchor, course);
}

/** The ids that a lesson's headings and words give. */
function placeIn(
  lesson: Lesson,
  anchor: string | undefined,
  { models }: Course,
): string | undefined {
  const parts = [...walk(lesson.body)].map(({ part }) => part);
  const ids = new Set([
    "recap",
    "leaves-out",
    ...models.keys(),
    ...parts.filter(({ kind }) => kind === "heading").map((part) => slugOf(plainText(part))),
    ...parts.flatMap((part) => [
      `ledger-${textOf(part, "scenario") ?? ""}`,
      `fading-${textOf(part, "scenario") ?? ""}`,
      `${textOf(part, "holding") ?? ""}-ledger`,
    ]),
  ]);
  return anchor !== undefined && ids.has(anchor) ? undefined : `a place in ${lesson.file}`;
}

/** A heading's id, as Astro makes it. */
export function slugOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
}
