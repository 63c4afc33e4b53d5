/** The contents of the course: every lesson has its line here, written or not. Bodies are in `lessons/`. */
import type { moduleLetters } from "./schemas/lesson.ts";

export type ModuleLetter = (typeof moduleLetters)[number];

export interface CourseLesson {
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly module: ModuleLetter;
  /** Reading time. */
  readonly minutes: number;
}

export const courseModules = {
  A: "Start",
  B: "The machine",
  C: "Value and cost",
  D: "Paths",
  E: "Risk and alternatives",
  F: "Judgement",
} as const satisfies Record<ModuleLetter, string>;

const lesson = (
  number: number,
  module: ModuleLetter,
  minutes: number,
  slug: string,
  title: string,
): CourseLesson => ({ number, module, minutes, slug, title });

export const courseLessons: readonly CourseLesson[] = [
  lesson(1, "A", 6, "how-to-read-this", "Two moves, one surprise"),
  lesson(2, "A", 11, "what-it-is", "What you own when you own BTC3L"),
  lesson(3, "A", 9, "who-should-hold-one", "Who it is for, and who it is not for"),
  lesson(4, "B", 10, "leverage-drifts", "Leverage drifts by itself"),
  lesson(5, "B", 12, "rebalancing", "Buy after rises, sell after falls"),
  lesson(6, "B", 14, "when-do-they-rebalance", "Clocks, bands, guards, and a famous mistake"),
  lesson(7, "C", 12, "nav-and-price", "Two prices"),
  lesson(8, "C", 13, "funding-and-fees", "What it costs to wait"),
  lesson(9, "D", 12, "chop-and-trend", "Why chop eats it and trends feed it"),
  lesson(10, "D", 10, "does-order-matter", "Does the order of days matter?"),
  lesson(11, "D", 13, "where-most-holders-end", "Mean, median and the tail"),
  lesson(12, "D", 13, "when-they-work", "When they work"),
  lesson(13, "D", 12, "twenty-real-years", "Twenty real years"),
  lesson(14, "E", 13, "crash-and-downtime", "Crash, gap and silence"),
  lesson(15, "E", 12, "against-margin", "Token or margin"),
  lesson(16, "E", 16, "against-futures", "Token or futures"),
  lesson(17, "E", 15, "cefi-or-defi", "Who turns the crank?"),
  lesson(18, "F", 14, "claims-measured", "Nine claims, measured"),
  lesson(19, "F", 10, "questions-people-ask", "Six questions, six simulations"),
  lesson(20, "F", 20, "design-your-token", "Design your token"),
];

/** The address of a lesson on the site. */
export const lessonPath = (lesson: { readonly slug: string }): string => `/lessons/${lesson.slug}/`;

/**
 * The lesson of that number.
 *
 * @throws RangeError when the course has none.
 */
export function lessonNumbered(number: number): CourseLesson {
  const found = courseLessons.find((entry) => entry.number === number);
  if (found === undefined) {
    throw new RangeError(`lesson must be between 1 and ${courseLessons.length}, got ${number}`);
  }
  return found;
}
