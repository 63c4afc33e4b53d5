/** Margin accounts: when they end, and what they pay. */
import { numericItem } from "../../../components/quiz/builders/numeric-item.ts";
import { singleChoiceItem } from "../../../components/quiz/builders/single-choice-item.ts";
import { scenarioOf } from "../../../components/quiz/scenarios.ts";
import { percents } from "../../../components/quiz/words.ts";
import { fallToLevel } from "../../../components/quiz/worked/margin.ts";
import { Decimal, marginInterest } from "../../../engine/index.ts";
import type { ProductSpec } from "../../../engine/index.ts";
import { formatMoney, formatMultiple, formatNumber } from "../../../format/index.ts";

/** A long margin account that is sold out at a level. */
export function marginAccount(leverage: number, liquidationLevel = 1.1): ProductSpec {
  return {
    id: "margin",
    kind: "spot-margin",
    side: "long",
    leverage: String(leverage),
    liquidationLevel: String(liquidationLevel),
  };
}

export const fallToLiquidation = numericItem({
  id: "against-margin/fall-to-liquidation",
  goal: "read-margin-level",
  draw: (draw) =>
    draw.pick([
      { leverage: 2, level: 1.1 },
      { leverage: 2, level: 1.05 },
      { leverage: 2.5, level: 1.1 },
      { leverage: 3, level: 1.1 },
      { leverage: 3, level: 1.05 },
      { leverage: 3, level: 1.15 },
      { leverage: 4, level: 1.1 },
      { leverage: 4, level: 1.05 },
    ]),
  asked: ({ leverage, level }) => ({
    scenario: scenarioOf([-1], [marginAccount(leverage, level)]),
    product: "margin",
    quantity: "liquidation-fall",
  }),
  unit: "percent",
  decimals: 1,
  anySign: true,
  stem: ({ leverage, level }) =>
    `You open a long margin account at ${formatMultiple(leverage)}: for each 100 of your own you hold ${formatMoney(leverage * 100)} of coins and owe the rest. The venue sells everything at a margin level of ${formatNumber(level)}. By how many percent must the coin fall until then?`,
  label: "Fall in percent, one decimal",
  misconceptions: ["gone-with-the-stake", "level-is-the-fall"],
  instead: () =>
    "The debt stands still and the coins do not. The account ends when the coins are worth the level times the debt, while some of your own is still there.",
  hint: () => "Work out what you owe. At what worth of the coins is the level reached?",
  steps: ({ leverage, level }) => fallToLevel(new Decimal(leverage), new Decimal(level)),
  idea: "A margin account ends at a price that you can work out on the first day.",
});

export const whatMarginPays = singleChoiceItem({
  id: "against-margin/what-margin-pays",
  goal: "what-margin-costs",
  draw: (draw) => ({
    leverage: draw.pick([2.5, 3, 4]),
    days: draw.pick([10, 20, 30]),
    rate: draw.pick([0.02, 0.03, 0.05]),
  }),
  stem: ({ leverage, days, rate }) =>
    `With 100 of your own you hold ${formatMoney(leverage * 100)} of coins on margin, and the venue charges ${percents(rate)} a day. What does the loan cost you in ${days} days?`,
  options({ leverage, days, rate }) {
    const on = (borrowed: number): Decimal =>
      marginInterest({
        convention: "binance",
        borrowed,
        rate: new Decimal(rate).div(100),
        hours: days * 24,
      });
    const shown = (borrowed: number): string => formatMoney(on(borrowed), { decimals: 2 });
    const debt = (leverage - 1) * 100;
    return [
      {
        text: shown(debt),
        right: true,
        reason: `You have borrowed ${formatMoney(debt)}, and interest runs on what is borrowed.`,
      },
      {
        text: shown(leverage * 100),
        right: false,
        reason: "That is the rate on the whole position. Your own 100 is not borrowed.",
        misconception: "interest-on-the-position",
      },
      {
        text: shown(100),
        right: false,
        reason: "That is the rate on your own money, the part that nobody lent you.",
        misconception: "interest-on-the-stake",
      },
      {
        text: "Nothing, as long as funding is positive",
        right: false,
        reason: "Funding belongs to perpetual futures. A loan has interest, whatever futures do.",
        misconception: "margin-pays-funding",
      },
    ];
  },
  hint: () => "Who has lent you what?",
  steps: ({ leverage, days, rate }) => {
    const interest = new Decimal(leverage).minus(1).times(rate).times(days);
    return [
      {
        text: `Borrowed: ${formatMoney((leverage - 1) * 100)}. ${percents(rate)} of that a day, for ${days} days, is ${formatMoney(interest)}`,
        value: interest,
      },
    ];
  },
  idea: "A margin trader pays interest on the loan, by the hour.",
});
