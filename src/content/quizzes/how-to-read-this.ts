/** Questions about moves in percent. */
import { numericItem } from "../../components/quiz/builders/numeric-item.ts";
import type { LessonQuiz } from "../../components/quiz/question.ts";
import { scenarioOf, spot } from "../../components/quiz/scenarios.ts";
import { percents } from "../../components/quiz/words.ts";
import { compounding } from "../../components/quiz/worked/compounding.ts";
import { Decimal } from "../../engine/index.ts";

export const twoMoves = numericItem({
  id: "how-to-read-this/two-moves",
  goal: "moves-multiply",
  draw(draw) {
    const moves = draw.shuffle([draw.whole(20, 60, 5), -draw.whole(20, 60, 5)]);
    return { first: moves[0] ?? 0, second: moves[1] ?? 0 };
  },
  asked: ({ first, second }) => ({
    scenario: scenarioOf([first, second], [spot]),
    product: "spot",
    quantity: "left-of-100",
  }),
  unit: "amount",
  decimals: 1,
  stem: ({ first, second }) =>
    `You hold 100 of something, without any leverage. It ${first > 0 ? "rises" : "falls"} ${percents(Math.abs(first))} and then ${second > 0 ? "rises" : "falls"} ${percents(Math.abs(second))}. What is left?`,
  label: "What is left, one decimal",
  misconceptions: ["adds-returns"],
  instead: () => "The second move works on what the first has left, which is no longer 100.",
  hint: () => "One move at a time. What is a hundred after the first?",
  steps: ({ first, second }) =>
    compounding(
      new Decimal(1),
      [first, second].map((move) => new Decimal(move).div(100)),
    ),
  idea: "Moves in percent multiply: each one starts from where the one before ended.",
});

export const quiz: LessonQuiz = { lesson: "how-to-read-this", items: [twoMoves] };
