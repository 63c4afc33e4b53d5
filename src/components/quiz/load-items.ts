/** Questions come with the lesson they belong to: a page loads the files of its own questions only. */
import type { AnyItem, LessonQuiz } from "./question.ts";
import { lessonOf } from "./question.ts";

const FOLDER = "../../content/quizzes/";
const files = import.meta.glob<{ quiz: LessonQuiz }>("../../content/quizzes/*.ts");

/** Lessons that have questions. */
export const quizLessons: readonly string[] = Object.keys(files).map((path) =>
  path.slice(FOLDER.length, -".ts".length),
);

/**
 * The questions at the end of a lesson.
 *
 * @throws RangeError when the lesson has none.
 */
export async function loadQuiz(lesson: string): Promise<LessonQuiz> {
  const load = files[`${FOLDER}${lesson}.ts`];
  if (!load) throw new RangeError(`lesson must be one with questions, got ${lesson}`);
  return (await load()).quiz;
}

/**
 * One question by its id.
 *
 * @throws RangeError when its lesson has no such question.
 */
export async function loadItem(id: string): Promise<AnyItem> {
  const { items, more = [] } = await loadQuiz(lessonOf(id));
  const item = [...items, ...more].find((candidate) => candidate.id === id);
  if (!item) throw new RangeError(`item must be one of its lesson’s, got ${id}`);
  return item;
}
