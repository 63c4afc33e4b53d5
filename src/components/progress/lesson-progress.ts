/** What has been done in each lesson, out of the attempts and the marks. */
import type { Attempt, LessonMark } from "../../state/progress/index.ts";
import type { Entry } from "../../state/progress/stamp.ts";

/** A lesson that can be read, and the questions at its end. */
export interface ReadableLesson {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly path: string;
  readonly items: readonly string[];
}

export interface LessonProgress {
  readonly lesson: ReadableLesson;
  readonly read: boolean;
  /** Questions that were answered right at least once. */
  readonly right: number;
}

export function lessonProgressOf(
  lessons: readonly ReadableLesson[],
  attempts: Iterable<Attempt>,
  marks: ReadonlyMap<string, Entry<LessonMark>>,
): readonly LessonProgress[] {
  const right = new Set(
    [...attempts].filter(({ verdict }) => verdict === "right").map(({ item }) => item),
  );
  return lessons.map((lesson) => ({
    lesson,
    read: marks.get(lesson.slug)?.value.read ?? false,
    right: lesson.items.filter((item) => right.has(item)).length,
  }));
}
