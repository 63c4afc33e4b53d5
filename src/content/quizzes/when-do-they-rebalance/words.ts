/** What the questions of this lesson share. */
import type { SimulationLink } from "../../../components/quiz/question.ts";
import { percents } from "../../../components/quiz/words.ts";
import { Decimal } from "../../../engine/index.ts";

/** Drawn percents as fractions. */
export const fractions = (moves: readonly number[]) =>
  moves.map((move) => new Decimal(move).div(100));

/** The Rule lab with two moves in it. */
export function inTheLab([m1 = 0, m2 = 0]: readonly number[], L = 3, hi = 4): SimulationLink {
  const values = { m1, m2, L, hi };
  return { page: "/lessons/when-do-they-rebalance/", model: "rule-lab", values };
}

/** "rises 12 %" or "falls 8 %". */
export const moving = (move: number) =>
  `${move > 0 ? "rises" : "falls"} ${percents(Math.abs(move))}`;
