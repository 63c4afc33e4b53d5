import { z } from "astro/zod";
import { lessonSchema } from "../../../../src/content/schemas/lesson.ts";
import type { Rule } from "../rule.ts";

const schema = lessonSchema(() => z.string() as never);

export const frontMatter: Rule = {
  holds: "The front matter fits its schema, and says the same as the contents of the course.",
  *check(lesson, { contents }) {
    const parsed = schema.safeParse(lesson.front);
    for (const issue of parsed.error?.issues ?? []) {
      const { path, message } = issue;
      const unknown = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
      const found = unknown ?? atPath(lesson.front, path);
      yield {
        line: lesson.frontLine(`${unknown ?? String(path[0] ?? "")}:`),
        expected: `${path.join(".") || "front matter"} as the schema has it (${message})`,
        found: shown(found),
      };
    }
    const prefix = /(\d+)-[^/]*$/.exec(lesson.file)?.[1];
    if (prefix === undefined || Number(prefix) !== lesson.front["number"]) {
      const expected = `number ${prefix ?? "NN"}, as the file's name begins`;
      yield { line: lesson.frontLine("number:"), expected, found: shown(lesson.front["number"]) };
    }
    const place = contents.find(({ slug }) => slug === lesson.slug);
    if (place === undefined) {
      const expected = "a file named NN-SLUG.mdx with a slug of src/content/course.ts";
      yield { line: 1, expected, found: lesson.slug };
      return;
    }
    for (const key of ["number", "title", "module", "minutes"] as const) {
      if (lesson.front[key] === place[key]) continue;
      const expected = `${key} ${JSON.stringify(place[key])}, as in src/content/course.ts`;
      yield {
        line: lesson.frontLine(`${key}:`),
        expected,
        found: shown(lesson.front[key]),
      };
    }
    const needs = Array.isArray(lesson.front["needs"]) ? lesson.front["needs"] : [];
    for (const needed of needs) {
      if (Number(needed) < place.number) continue;
      const expected = `needs to name lessons before ${place.number}`;
      yield { line: lesson.frontLine("needs:"), expected, found: String(needed) };
    }
  },
};

function shown(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}

function atPath(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}
