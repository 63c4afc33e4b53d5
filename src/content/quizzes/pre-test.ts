/**
 * Eight questions before the course. A pre-test asks what nobody has taught yet, so it is the one quiz that
 * borrows from later lessons. It gives no verdict, never comes back for review and counts against nobody.
 */
import { courseTest } from "./course-test/eight.ts";

export const quiz = courseTest("pre-test");
