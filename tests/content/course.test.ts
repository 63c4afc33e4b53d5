import { expect, test } from "vitest";
import {
  courseLessons,
  courseModules,
  lessonNumbered,
  lessonPath,
} from "../../src/content/course.ts";

test("the course has twenty lessons, numbered in order, each with its own slug", () => {
  expect(courseLessons.map((lesson) => lesson.number)).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1),
  );
  expect(new Set(courseLessons.map((lesson) => lesson.slug)).size).toBe(20);
  for (const { slug } of courseLessons) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test("modules follow one another and none is empty", () => {
  const letters = courseLessons.map((lesson) => lesson.module);
  expect(letters).toEqual([...letters].sort());
  expect([...new Set(letters)]).toEqual(Object.keys(courseModules));
});

test("a lesson is found by its number and has an address", () => {
  expect(lessonPath(lessonNumbered(6))).toBe("/lessons/when-do-they-rebalance/");
  expect(() => lessonNumbered(21)).toThrow("lesson must be between 1 and 20, got 21");
});
