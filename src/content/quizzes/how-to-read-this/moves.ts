/** What the questions of this lesson share. */
import type { SimulationLink } from "../../../components/quiz/question.ts";
import { percents } from "../../../components/quiz/words.ts";
import { Decimal } from "../../../engine/index.ts";

/** "rises 20 %" or "falls 40 %". */
export const moving = (move: number): string =>
  `${move > 0 ? "rises" : "falls"} ${percents(Math.abs(move))}`;

/** Drawn percents as fractions. */
export const fractions = (moves: readonly number[]): readonly Decimal[] =>
  moves.map((move) => new Decimal(move).div(100));

/** The Doubling dial with two moves on it. */
export function onTheDial(m1: number, m2: number): SimulationLink {
  const values = { m1, m2, by: "1" };
  return { page: "/lessons/how-to-read-this/", model: "doubling-dial", values };
}
