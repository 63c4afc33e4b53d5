/** The same eight after the course, with other numbers. */
import { courseTest } from "./course-test/eight.ts";

export const quiz = courseTest("post-test");
