/** What a lesson's front matter and its words point at exists, and says the same as the contents. */
import { readFileSync, readdirSync } from "node:fs";
import { z } from "astro/zod";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { lessonNumbered } from "../../src/content/course.ts";
import { glossary } from "../../src/content/glossary/index.ts";
import { lessonSchema } from "../../src/content/schemas/lesson.ts";
import { readSources, readVenues, reference } from "./collections.ts";

const folder = new URL("../../src/content/lessons/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".mdx"));

function readLesson(name: string) {
  const text = readFileSync(new URL(name, folder), "utf8");
  const [, head = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const parsed = lessonSchema(reference).safeParse(parse(head));
  if (!parsed.success) throw new Error(`${name}: ${z.prettifyError(parsed.error)}`);
  return { data: parsed.data, body };
}

/** Every value of an attribute in the tags of that name. */
const attributes = (body: string, tag: string, attribute: string): string[] =>
  [...body.matchAll(new RegExp(`<${tag}\\b[^>]*?\\b${attribute}="([^"]*)"`, "g"))].map(
    ([, value = ""]) => value,
  );

test("there are lessons to check", () => {
  expect(files.length).toBeGreaterThan(0);
});

describe.each(files)("%s", (name) => {
  const { data, body } = readLesson(name);
  const lesson = lessonNumbered(data.number);

  test("its file, title, module and reading time are those of the contents", () => {
    expect(name).toBe(`${String(data.number).padStart(2, "0")}-${lesson.slug}.mdx`);
    expect([data.title, data.module, data.minutes]).toEqual([
      lesson.title,
      lesson.module,
      lesson.minutes,
    ]);
  });

  test("it builds on earlier lessons only", () => {
    for (const needed of data.needs) expect(needed).toBeLessThan(data.number);
  });

  test("the terms that it teaches are in the glossary, under its number", () => {
    for (const { id } of data.teaches) {
      expect(glossary.find((entry) => entry.id === id)?.lesson, id).toBe(data.number);
    }
  });

  test("the terms that it opens are taught by then", () => {
    for (const id of attributes(body, "Term", "id")) {
      const term = glossary.find((entry) => entry.id === id);
      expect(term, id).toBeDefined();
      expect(term?.lesson, id).toBeLessThanOrEqual(data.number);
    }
  });

  test("the sources and venues that it names have their entries", () => {
    const sources = [...readSources().keys()];
    const venues = [...readVenues().keys()];
    for (const id of attributes(body, "Fact", "source")) expect(sources).toContain(id);
    for (const id of attributes(body, "Venue", "id")) expect(venues).toContain(id);
  });
});
