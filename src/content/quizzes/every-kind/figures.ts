/** One question of each kind that fills in or traces. */
import { measure, runOf } from "../../../components/quiz/asked.ts";
import type { Asked } from "../../../components/quiz/asked.ts";
import { itemOf } from "../../../components/quiz/builders/item.ts";
import { openNumber } from "../../../components/quiz/builders/open-cell.ts";
import { mistakeFrom, mistakesOf } from "../../../components/quiz/builders/mistakes.ts";
import { bandToken, dailyToken, scenarioOf } from "../../../components/quiz/scenarios.ts";
import { move, percents } from "../../../components/quiz/words.ts";
import { resetTrade } from "../../../components/quiz/worked/rebalancing.ts";
import { drifting } from "../../../components/quiz/worked/triggers.ts";
import { Decimal } from "../../../engine/index.ts";
import { formatMoney, formatSigned } from "../../../format/index.ts";

const fraction = (percents: number) => new Decimal(percents).div(100);

/** A sentence about one reset, with three blanks. */
export const oneReset = itemOf("cloze", {
  id: "every-kind/one-reset",
  goal: "rule-decides",
  pose(draw) {
    const rise = draw.pick([-1, 1]) * draw.whole(4, 12);
    const token = dailyToken(3);
    const asked: Asked = {
      scenario: scenarioOf([rise], [token]),
      product: token.id,
      quantity: "traded-of-100",
    };
    const trade = measure(asked);
    const size = { ...openNumber(trade.abs(), "Target less position, both after the move.") };
    const steps = resetTrade(new Decimal(3), fraction(rise));
    return {
      prompt: {
        stem: "Complete the sentence.",
        pieces: [
          `Bitcoin ${rise > 0 ? "rises" : "falls"} ${percents(Math.abs(rise))}. A 3x token that began the day with 100 of yours `,
          " ",
          " of bitcoin at midnight, so that its leverage is again ",
          ".",
        ],
        blanks: [
          { kind: "choice", label: "direction of the trade", options: ["buys", "sells", "keeps"] },
          {
            kind: "number",
            label: "size of the trade",
            unit: "amount",
            decimals: 1,
            anySign: true,
          },
          { kind: "choice", label: "leverage after the trade", options: ["2x", "3x", "4x"] },
        ],
      },
      key: {
        blanks: [
          {
            kind: "choice",
            right: trade.gt(0) ? 0 : 1,
            reason: `The trade is ${formatSigned(trade, { maxDecimals: 2 })}: with the market.`,
            mistakes: [trade.gt(0), trade.lt(0), false].map((right, option) =>
              right
                ? null
                : option < 2
                  ? mistakeFrom("takes-profit", "It trades with the market.")
                  : mistakeFrom(
                      "leverage-stays-fixed",
                      "A move changes it, and the trade puts it back.",
                    ),
            ),
          },
          {
            kind: "number",
            ...size,
            steps: steps.map(({ text, value }) => ({ text, value: value?.toString() ?? null })),
          },
          {
            kind: "choice",
            right: 1,
            reason: "The rule goes back to the target on the label.",
            mistakes: [],
          },
        ],
      },
      hint: "Which is larger after the move: the position that is there, or the one that should be?",
      steps,
      idea: "At a reset a leveraged token trades with the market.",
      link: null,
    };
  },
});

const COLUMNS = [
  { label: "Price", unit: "amount", decimals: 1 },
  { label: "Position", unit: "amount", decimals: 1 },
  { label: "NAV", unit: "amount", decimals: 1 },
] as const;

/** Two rows of a static position; the third is for the reader. */
export const nextRow = itemOf("trace", {
  id: "every-kind/next-row",
  goal: "read-a-rule",
  pose(draw) {
    const moves = [draw.whole(5, 15), -draw.whole(5, 15)];
    const token = bandToken(3, 2, 4);
    const asked: Asked = {
      scenario: scenarioOf(moves, [token]),
      product: token.id,
      quantity: "left-of-100",
    };
    const marks = runOf(asked).ledger.filter(({ event }) => event === "mark");
    const [first, second] = marks;
    if (!first || !second) throw new RangeError("the ledger must have two marks, got fewer");
    const cells = (row: typeof first) =>
      [row.price, row.notional.times(100), row.nav.times(100)] as const;
    const known = cells(first).map((value) => formatMoney(value, { decimals: 1 }));
    const [price, position, nav] = cells(second);
    const steps = drifting(new Decimal(3), second.price.div(100).minus(1));
    const field = { unit: "amount", decimals: 1 } as const;
    const mistakes = mistakesOf(
      asked,
      ["resized-daily"],
      field,
      "Its leverage is inside the band, so nothing was bought in between.",
    );
    return {
      prompt: {
        stem: `A 3x token with a band from 2x to 4x was opened with 100. After the first day bitcoin moves by ${move(fraction(moves[1] ?? 0))}. Fill in the next row, before any trade.`,
        columns: COLUMNS,
        rows: [
          { label: "open", cells: ["100.0", "300.0", "100.0"] },
          { label: "day 1", cells: known },
        ],
        next: { label: "day 2", cells: [formatMoney(price, { decimals: 1 }), null, null] },
      },
      key: {
        cells: [
          openNumber(position, "The position moves with the price.", steps),
          { ...openNumber(nav, "The NAV takes the whole gain or loss of the position."), mistakes },
        ],
      },
      hint: "The position moves by the price’s percentage. The NAV moves by the same amount of money.",
      steps: [
        { text: `Position: it moves with the price to ${formatMoney(position)}`, value: position },
        { text: `NAV: it takes the position’s loss and stands at ${formatMoney(nav)}`, value: nav },
      ],
      idea: "Every row is the row before, moved by one event.",
      link: null,
    };
  },
});
