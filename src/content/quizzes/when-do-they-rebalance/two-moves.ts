/** Two days, two rules. */
import { numericItem } from "../../../components/quiz/builders/numeric-item.ts";
import { bandToken, dailyToken, scenarioOf } from "../../../components/quiz/scenarios.ts";
import { asFar } from "../../../components/quiz/words.ts";
import { compounding, holding } from "../../../components/quiz/worked/compounding.ts";
import { Decimal } from "../../../engine/index.ts";
import { formatMultiple } from "../../../format/index.ts";
import { fractions, inTheLab, moving } from "./words.ts";

export const dailyTwoMoves = numericItem({
  id: "when-do-they-rebalance/daily-two-moves",
  goal: "rule-decides",
  draw(draw) {
    const sizes = [draw.whole(8, 20), -draw.whole(8, 20)];
    return { leverage: draw.pick([2, 3]), moves: draw.shuffle(sizes) };
  },
  asked: ({ leverage, moves }) => ({
    scenario: scenarioOf(moves, [dailyToken(leverage)]),
    product: "daily",
    quantity: "left-of-100",
  }),
  unit: "amount",
  decimals: 1,
  stem: ({ leverage, moves: [first = 0, second = 0] }) =>
    `You put 100 into a ${formatMultiple(leverage)} token that resets every midnight. On Monday bitcoin ${moving(first)}, on Tuesday it ${moving(second)}. What is left of your 100?`,
  label: "What is left, one decimal",
  misconceptions: ["never-resized", "adds-returns", "forgets-leverage"],
  instead: ({ moves: [first = 0] }) =>
    first > 0
      ? "At midnight this token buys, so the fall meets a larger position than the rise did."
      : "At midnight this token sells, so the rise meets a smaller position than the fall did.",
  hint: ({ leverage }) =>
    `Take one day at a time. Each day the token moves ${asFar(leverage)} as bitcoin does on that day, starting from where the day before left it.`,
  steps: ({ leverage, moves }) => compounding(new Decimal(leverage), fractions(moves)),
  idea: "A token with a clock multiplies days. Each day’s move works on what the days before have left.",
  link: ({ leverage, moves }) => inTheLab(moves, leverage),
});

export const bandTwoMoves = numericItem({
  id: "when-do-they-rebalance/band-two-moves",
  goal: "band-does-nothing",
  draw(draw) {
    const rise = draw.whole(8, 25);
    // Down to nine tenths of the start real leverage stays under 4x, wherever it has been before.
    const deepest = Math.floor(100 - 90 / (1 + rise / 100));
    return { moves: [rise, -draw.whole(6, Math.min(20, deepest))] };
  },
  asked: ({ moves }) => ({
    scenario: scenarioOf(moves, [bandToken(3, 2, 4)]),
    product: "band",
    quantity: "left-of-100",
  }),
  unit: "amount",
  decimals: 1,
  stem: ({ moves: [first = 0, second = 0] }) =>
    `You put 100 into a 3x token that trades only when its real leverage leaves the band from 2x to 4x. On Monday bitcoin ${moving(first)}, on Tuesday it ${moving(second)}. What is left of your 100?`,
  label: "What is left, one decimal",
  misconceptions: ["resized-daily", "adds-returns", "forgets-leverage"],
  instead: () =>
    "Real leverage stays between 2x and 4x on both days, so this token never trades: it is a position opened once and left alone.",
  hint: () => "First ask whether the rule fires at all. If it does not, nothing is bought or sold.",
  steps: ({ moves }) => holding(new Decimal(3), fractions(moves)),
  idea: "Inside its band a token is a static position: only the whole move counts, not the way there.",
  link: ({ moves }) => inTheLab(moves),
});
