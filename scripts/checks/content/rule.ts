/** What one rule of the content check is, and what it finds. */
import type { Course } from "./course.ts";
import type { Lesson } from "./lesson.ts";

/** Something in one lesson that a rule does not accept. */
export interface Fault {
  /** Of the lesson's file; the first line is 1. */
  readonly line: number;
  readonly expected: string;
  readonly found: string;
}

export interface Rule {
  /** What a lesson must be, for the list in AUTHORING.md. */
  readonly holds: string;
  /** A warning is said and lets the check pass. */
  readonly level?: "warning";
  readonly check: (lesson: Lesson, course: Course) => Iterable<Fault>;
}
