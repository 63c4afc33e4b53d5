/** Questions about leverage between two resets. */
import { numericItem } from "../../components/quiz/builders/numeric-item.ts";
import type { LessonQuiz } from "../../components/quiz/question.ts";
import { scenarioOf, staticPosition } from "../../components/quiz/scenarios.ts";
import { asFar, percents } from "../../components/quiz/words.ts";
import { drifting } from "../../components/quiz/worked/triggers.ts";
import { Decimal } from "../../engine/index.ts";
import { formatMultiple } from "../../format/index.ts";
import { twoMoves } from "./how-to-read-this/two-moves.ts";
import { buysTheDrift } from "./leverage-drifts/buying.ts";
import { riseToTheEdge } from "./leverage-drifts/edges.ts";
import { standsStill, whoseClimbs } from "./leverage-drifts/sides.ts";

export const realLeverageAfterAMove = numericItem({
  id: "leverage-drifts/real-leverage-after-a-move",
  goal: "leverage-drifts",
  draw: (draw) => ({
    leverage: draw.pick([2, 3, 4]),
    change: draw.pick([-1, 1]) * draw.whole(6, 16),
  }),
  asked: ({ leverage, change }) => ({
    scenario: scenarioOf([change], [staticPosition(leverage)]),
    product: "static",
    quantity: "real-leverage",
  }),
  unit: "multiple",
  decimals: 2,
  stem: ({ leverage, change }) =>
    `Your token was exactly ${formatMultiple(leverage)} after its last trade. Since then bitcoin has ${change > 0 ? "risen" : "fallen"} ${percents(Math.abs(change))} and the token has not traded. What is its real leverage now?`,
  label: "Real leverage, two decimals",
  misconceptions: ["leverage-stays-fixed", "leverage-follows-price", "leverage-forgets-position"],
  instead: ({ leverage, change }) =>
    `The position moves with the price, the NAV moves ${asFar(leverage)}. So leverage ${change > 0 ? "falls after a gain" : "rises after a loss"}.`,
  hint: () => "Leverage is a fraction. Ask what the move does above the line, and what below it.",
  steps: ({ leverage, change }) => drifting(new Decimal(leverage), new Decimal(change).div(100)),
  idea: "Real leverage is position divided by NAV, now. Between two trades it falls after gains and rises after losses.",
});

export const quiz: LessonQuiz = {
  lesson: "leverage-drifts",
  items: [realLeverageAfterAMove, whoseClimbs, riseToTheEdge, buysTheDrift, standsStill, twoMoves],
};
