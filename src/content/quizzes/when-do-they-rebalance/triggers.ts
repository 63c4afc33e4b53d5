/** What a rule looks at, and when it acts. */
import { measure } from "../../../components/quiz/asked.ts";
import type { Asked } from "../../../components/quiz/asked.ts";
import { numericItem } from "../../../components/quiz/builders/numeric-item.ts";
import { singleChoiceItem } from "../../../components/quiz/builders/single-choice-item.ts";
import { bandToken, scenarioOf, staticPosition } from "../../../components/quiz/scenarios.ts";
import { percents } from "../../../components/quiz/words.ts";
import { drifting, fallTo } from "../../../components/quiz/worked/triggers.ts";
import { Decimal } from "../../../engine/index.ts";
import { formatMultiple } from "../../../format/index.ts";
import { inTheLab } from "./words.ts";

/** Whether the band token trades at the close of one fall; the engine says so. */
function bandTrades(fall: number): boolean {
  const asked: Asked = {
    scenario: scenarioOf([-fall], [bandToken(3, 2, 4)]),
    product: "band",
    quantity: "rebalances",
  };
  return measure(asked).gt(0);
}

function leverageAfterFall(fall: number): string {
  const scenario = scenarioOf([-fall], [staticPosition(3)]);
  const leverage = measure({ scenario, product: "static", quantity: "real-leverage" });
  return formatMultiple(leverage, { decimals: 2 });
}

export const whoTrades = singleChoiceItem({
  id: "when-do-they-rebalance/who-trades",
  goal: "rule-decides",
  draw: (draw) => ({ fall: draw.pick([6, 7, 8, 9, 10, 12, 13, 14, 15, 16]) }),
  stem: ({ fall }) =>
    `Two 3x tokens were reset at midnight. One resets every midnight, the other only when its real leverage is then outside 2x to 4x. Today bitcoin falls ${percents(fall)}. Which of them trades at the next midnight?`,
  options({ fall }) {
    const trades = bandTrades(fall);
    const after = leverageAfterFall(fall);
    const leverage = `Real leverage is ${after} by then, ${trades ? "outside" : "inside"} the band`;
    return [
      {
        text: "Only the one with the clock",
        product: "daily",
        right: !trades,
        reason: trades
          ? `${leverage}, so the band token sells too.`
          : `${leverage}. Only the clock asks for a trade, and the clock always does.`,
        misconception: "trigger-by-ratio",
      },
      {
        text: "Only the one with the band",
        product: "band",
        right: false,
        reason: `Midnight comes on every day: a move of any size makes the token with the clock trade. ${leverage}.`,
      },
      {
        text: "Both of them",
        right: trades,
        reason: trades
          ? `${leverage}, so the band fires, and the clock trades every day.`
          : `${leverage}. The band token lets it pass.`,
        misconception: "resized-daily",
      },
      {
        text: "Neither of them",
        right: false,
        reason: `Bitcoin moved, so the token with the clock is no longer 3x and must trade. ${leverage}.`,
        misconception: "leverage-stays-fixed",
      },
    ];
  },
  hint: () =>
    "A clock does not look at the move. For the band, work out real leverage after the fall.",
  steps: ({ fall }) => drifting(new Decimal(3), new Decimal(-fall).div(100)),
  idea: "Ask of every rule: what does it look at? A clock looks at the time, a band at real leverage.",
  link: ({ fall }) => inTheLab([-fall, 0]),
});

export const fallToTheEdge = numericItem({
  id: "when-do-they-rebalance/fall-to-the-edge",
  goal: "read-a-rule",
  draw: (draw) =>
    draw.pick([
      { leverage: 3, low: 2, high: 4 },
      { leverage: 3, low: 2, high: 4.5 },
      { leverage: 3, low: 2, high: 5 },
      { leverage: 3, low: 2, high: 6 },
      { leverage: 2, low: 1.5, high: 2.5 },
      { leverage: 2, low: 1.5, high: 3 },
      { leverage: 2, low: 1.2, high: 4 },
      { leverage: 4, low: 3, high: 5 },
      { leverage: 4, low: 2, high: 6 },
      { leverage: 5, low: 3.5, high: 7 },
    ]),
  asked: ({ leverage, low, high }) => ({
    scenario: scenarioOf([-1], [bandToken(leverage, low, high)]),
    product: "band",
    quantity: "trigger-against",
  }),
  unit: "percent",
  decimals: 1,
  anySign: true,
  stem: ({ leverage, low, high }) =>
    `The card of a ${formatMultiple(leverage)} token says: back to ${formatMultiple(leverage)} when real leverage reaches ${formatMultiple(low)} or ${formatMultiple(high)}. It was reset a moment ago. By how many percent must bitcoin fall before it sells?`,
  label: "Fall in percent, one decimal",
  misconceptions: ["trigger-by-ratio", "trigger-by-width"],
  instead: () =>
    "While the price falls the NAV shrinks several times as fast as the position, so leverage runs ahead of the price and the edge is nearer than it looks.",
  hint: ({ high }) =>
    `After a fall of f, the position has lost f and the NAV has lost more. Find the f at which one is ${formatMultiple(high)} the other.`,
  steps: ({ leverage, high }) => fallTo(new Decimal(leverage), new Decimal(high)),
  idea: "A band that looks wide in leverage is narrow in price on the losing side.",
  link: ({ leverage, low, high }) => ({
    page: "/lessons/when-do-they-rebalance/",
    model: "rule-lab",
    values: { L: leverage, lo: low, hi: high, watch: "continuous" },
  }),
});
