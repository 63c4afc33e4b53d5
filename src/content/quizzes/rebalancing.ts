/** Questions about the trade at a reset. */
import { numericItem } from "../../components/quiz/builders/numeric-item.ts";
import type { LessonQuiz } from "../../components/quiz/question.ts";
import { dailyToken, scenarioOf } from "../../components/quiz/scenarios.ts";
import { percents } from "../../components/quiz/words.ts";
import { resetTrade } from "../../components/quiz/worked/rebalancing.ts";
import { Decimal } from "../../engine/index.ts";
import { formatMultiple } from "../../format/index.ts";
import { buysTheDrift } from "./leverage-drifts/buying.ts";
import { fallAndBack, whatChanges } from "./rebalancing/gain-and-loss.ts";
import { bySizeOfTrade, shortReset } from "./rebalancing/same-way.ts";

export const tradeAtTheReset = numericItem({
  id: "rebalancing/trade-at-the-reset",
  goal: "trade-size",
  draw: (draw) => ({
    leverage: draw.pick([2, 3, 4, -1, -2, -3]),
    change: draw.pick([-1, 1]) * draw.whole(3, 12),
  }),
  asked: ({ leverage, change }) => ({
    scenario: scenarioOf([change], [dailyToken(leverage)]),
    product: "daily",
    quantity: "traded-of-100",
  }),
  unit: "amount",
  decimals: 1,
  stem: ({ leverage, change }) =>
    `A ${formatMultiple(leverage)} token starts the day with 100 of your money at its target. Bitcoin ${change > 0 ? "rises" : "falls"} ${percents(Math.abs(change))}. What does the token trade at midnight to be ${formatMultiple(leverage)} again? Write a sale with a minus sign.`,
  label: "Trade at midnight, one decimal",
  misconceptions: ["invests-the-gain", "chases-the-target", "takes-profit"],
  instead: ({ change }) =>
    change > 0
      ? "Target and position both change on the way, and the target by more. After a rise the token buys, long or short."
      : "Target and position both change on the way, and the target by more. After a fall the token sells, long or short.",
  hint: () =>
    "Work out two things after the move: the position it has, and the one it should have.",
  steps: ({ leverage, change }) => resetTrade(new Decimal(leverage), new Decimal(change).div(100)),
  idea: "At a reset a leveraged token trades with the market: it buys after rises and sells after falls, and a short one does the same.",
});

export const quiz: LessonQuiz = {
  lesson: "rebalancing",
  items: [tradeAtTheReset, shortReset, bySizeOfTrade, fallAndBack, whatChanges, buysTheDrift],
};
