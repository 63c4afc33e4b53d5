/** The two tests of the course, and what has been answered in them. */
import type { Attempt } from "../../../state/progress/index.ts";
import { lessonOf } from "../question.ts";

export const PRE_TEST = "pre-test";
export const POST_TEST = "post-test";
const TESTS: readonly string[] = [PRE_TEST, POST_TEST];

/** Whether an item belongs to a test: it is then no lesson's question, and never comes back for review. */
export function isOfATest(item: string): boolean {
  return TESTS.includes(lessonOf(item));
}

/** The name of a question within its test; the same in both. */
export function questionOf(item: string): string {
  return item.slice(item.indexOf("/") + 1);
}

/** The first answer to a question of a test. */
export function firstAnswer(
  attempts: Iterable<Attempt>,
  test: string,
  question: string,
): Attempt | undefined {
  return [...attempts].find(({ item, turn }) => item === `${test}/${question}` && turn === 1);
}
