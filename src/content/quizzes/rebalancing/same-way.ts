/** Long and short at one and the same midnight. */
import { measure } from "../../../components/quiz/asked.ts";
import type { Asked } from "../../../components/quiz/asked.ts";
import { itemOf } from "../../../components/quiz/builders/item.ts";
import { mistakeFrom } from "../../../components/quiz/builders/mistakes.ts";
import { openNumber } from "../../../components/quiz/builders/open-cell.ts";
import { dailyToken, scenarioOf } from "../../../components/quiz/scenarios.ts";
import { percents } from "../../../components/quiz/words.ts";
import { resetTrade } from "../../../components/quiz/worked/rebalancing.ts";
import { Decimal } from "../../../engine/index.ts";
import { formatMoney, formatMultiple, formatSigned } from "../../../format/index.ts";

function tradeOf(leverage: number, change: number): Decimal {
  const asked: Asked = {
    scenario: scenarioOf([change], [dailyToken(leverage)]),
    product: "daily",
    quantity: "traded-of-100",
  };
  return measure(asked);
}

const moved = (change: number) => `${change > 0 ? "rises" : "falls"} ${percents(Math.abs(change))}`;

/** A sentence about the reset of a short token. */
export const shortReset = itemOf("cloze", {
  id: "rebalancing/short-reset",
  goal: "same-way",
  pose(draw) {
    const leverage = draw.pick([-1, -2, -3]);
    const change = draw.pick([-1, 1]) * draw.whole(4, 12);
    const trade = tradeOf(leverage, change);
    const steps = resetTrade(new Decimal(leverage), new Decimal(change).div(100));
    const nav = steps[0]!.value!;
    return {
      prompt: {
        stem: "Complete the sentence.",
        pieces: [
          `A ${formatMultiple(leverage)} token begins the day with 100 of yours, and bitcoin ${moved(change)}. At midnight its NAV is `,
          ", so to be at its target again it ",
          " bitcoin for ",
          ".",
        ],
        blanks: [
          { kind: "number", label: "NAV at midnight", unit: "amount", decimals: 1 },
          { kind: "choice", label: "direction of the trade", options: ["buys", "sells"] },
          {
            kind: "number",
            label: "size of the trade",
            unit: "amount",
            decimals: 1,
            anySign: true,
          },
        ],
      },
      key: {
        blanks: [
          {
            kind: "number",
            ...openNumber(
              nav,
              "The stake and the whole result of the position.",
              steps.slice(0, 1),
            ),
          },
          {
            kind: "choice",
            right: trade.gt(0) ? 0 : 1,
            reason: `The trade is ${formatSigned(trade, { maxDecimals: 2 })}: with the market, as a long token’s would be.`,
            mistakes: [trade.gt(0), trade.lt(0)].map((right) =>
              right
                ? null
                : mistakeFrom(
                    "short-mirrors-long",
                    "In a mirror it would trade against the market. Both trade with it: they buy after a rise and sell after a fall.",
                  ),
            ),
          },
          {
            kind: "number",
            ...openNumber(trade.abs(), "Target less position, both after the move.", steps),
          },
        ],
      },
      hint: "A short position is negative. Ask how negative it is after the move, and how negative it should be.",
      steps,
      idea: "A short token trades with the market too: its position and the one it should have move in opposite directions.",
      link: {
        page: "/lessons/rebalancing/",
        model: "reset-desk",
        values: { L: -leverage, m: change },
      },
    };
  },
});

/** Sets of four whose order by size of trade is not their order by leverage. */
const SETS: readonly (readonly number[])[] = [
  [1.5, 2.5, -2, -3],
  [1.5, 2.5, -2, 3.5],
  [-1, 1.5, 3, -2.5],
  [1.5, -1, 2.5, -2],
  [2.5, 3.5, -3, -2],
];

const descending = (values: readonly Decimal[]): readonly number[] =>
  values
    .map((value, index) => ({ value, index }))
    .sort((a, b) => b.value.cmp(a.value))
    .map(({ index }) => index);

export const bySizeOfTrade = itemOf("ordering", {
  id: "rebalancing/by-size-of-trade",
  goal: "same-way",
  pose(draw) {
    const tokens = draw.shuffle(draw.pick(SETS));
    const change = draw.pick([-1, 1]) * draw.whole(3, 10);
    const trades = tokens.map((leverage) => tradeOf(leverage, change).abs());
    const order = descending(trades);
    const byLeverage = descending(tokens.map((leverage) => new Decimal(leverage).abs()));
    const bySign = descending(tokens.map((leverage) => new Decimal(leverage)));
    const worked = order.map((index) => {
      const leverage = tokens[index]!;
      const weight = new Decimal(leverage).times(leverage - 1);
      return {
        text: `${formatMultiple(leverage)}: ${formatMultiple(leverage)} times ${formatMultiple(leverage - 1)} makes ${formatMoney(weight)}`,
        value: null,
      };
    });
    return {
      prompt: {
        stem: `Each of these tokens holds 100 and is at its target. Then bitcoin ${moved(change)}. Order them by the size of what they trade at midnight.`,
        items: tokens.map((leverage) => ({
          text: `The ${formatMultiple(leverage)} token`,
          product: "daily" as const,
        })),
        first: "largest trade",
        last: "smallest trade",
      },
      key: {
        order,
        reasons: trades.map((trade) => `It trades ${formatMoney(trade, { maxDecimals: 1 })}.`),
        mistakes: [
          {
            ...mistakeFrom(
              "short-mirrors-long",
              "This is the order if only the size of the leverage counts. A short token’s position and NAV move apart, so it trades as much as a long token with one more in its name.",
            ),
            order: byLeverage,
          },
          {
            ...mistakeFrom(
              "short-trades-least",
              "This is the order by signed leverage. The trade goes with L times L minus one, which is positive for a short token and larger than for a long one of the same size.",
            ),
            order: bySign,
          },
        ],
      },
      hint: "Multiply each leverage by the same leverage less one. Mind the signs.",
      steps: worked,
      idea: "The trade grows with L times L minus one: nearly with the square of the leverage, and faster on the short side.",
      link: null,
    };
  },
});
