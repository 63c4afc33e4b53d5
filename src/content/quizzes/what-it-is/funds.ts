/** A fund's leverage, before and after a move. */
import { measure } from "../../../components/quiz/asked.ts";
import type { Asked } from "../../../components/quiz/asked.ts";
import { itemOf } from "../../../components/quiz/builders/item.ts";
import { mistakeFrom, mistakesOf } from "../../../components/quiz/builders/mistakes.ts";
import { numericItem } from "../../../components/quiz/builders/numeric-item.ts";
import { openNumber } from "../../../components/quiz/builders/open-cell.ts";
import { scenarioOf, staticPosition } from "../../../components/quiz/scenarios.ts";
import { percents } from "../../../components/quiz/words.ts";
import { buyingIn } from "../../../components/quiz/worked/triggers.ts";
import { Decimal, realLeverage } from "../../../engine/index.ts";
import { formatMoney, formatMultiple } from "../../../format/index.ts";

const PAGE = "/lessons/what-it-is/";

export const readAFund = itemOf("cloze", {
  id: "what-it-is/read-a-fund",
  goal: "read-a-fund",
  pose(draw) {
    const price = draw.whole(20, 60, 5) * 1000;
    const unit = draw.pick([8, 10, 20]);
    const units = draw.pick([300_000, 400_000, 500_000]);
    const coins = draw.whole(150, 450, 50);
    const [notional, nav] = [new Decimal(coins).times(price), new Decimal(unit).times(units)];
    const leverage = realLeverage({ quantity: coins, price, nav })!;
    // The same leverage in a position of its own, for what a mistake makes of it.
    const asked: Asked = {
      scenario: scenarioOf([], [staticPosition(leverage.toNumber())]),
      product: "static",
      quantity: "real-leverage",
    };
    const field = { unit: "multiple", decimals: 2 } as const;
    const instead = "Notional is the whole basket, whoever has paid for it.";
    const mistakes = mistakesOf(asked, ["leverage-is-the-loan"], field, instead);
    const steps = [
      {
        text: `Notional: ${formatMoney(coins)} coins at ${formatMoney(price)} are ${formatMoney(notional)}`,
        value: notional,
      },
      {
        text: `NAV: ${formatMoney(units)} units at ${formatMoney(unit)} are ${formatMoney(nav)}`,
        value: nav,
      },
      {
        text: `${formatMoney(notional)} ÷ ${formatMoney(nav)} is ${formatMultiple(leverage)}`,
        value: notional.div(nav),
      },
    ];
    return {
      prompt: {
        stem: "Complete the sentences.",
        pieces: [
          `A fund has ${formatMoney(coins)} bitcoins in its basket, at a price of ${formatMoney(price)}. It has ${formatMoney(units)} units with a NAV of ${formatMoney(unit)} each. Its notional is `,
          ", its whole NAV is ",
          ", and so its leverage is ",
          ".",
        ],
        blanks: [
          { kind: "number", label: "notional", unit: "amount", decimals: 0 },
          { kind: "number", label: "NAV of the fund", unit: "amount", decimals: 0 },
          { kind: "number", label: "leverage, two decimals", ...field },
        ],
      },
      key: {
        blanks: [
          { kind: "number", ...openNumber(notional, "Coins times price.", steps.slice(0, 1)) },
          { kind: "number", ...openNumber(nav, "Units times NAV of one.", steps.slice(1, 2)) },
          {
            kind: "number",
            ...openNumber(leverage, "Notional divided by NAV.", steps),
            mistakes,
          },
        ],
      },
      hint: "Two multiplications, then one division. The number of units enters only the second.",
      steps,
      idea: "Leverage is what the basket is worth, divided by what the holders own.",
      link: {
        page: PAGE,
        model: "basket-builder",
        values: { coins, p0: price, nav: unit, units, m: 0 },
      },
    };
  },
});

export const nextPercent = numericItem({
  id: "what-it-is/next-percent",
  goal: "read-a-fund",
  draw: (draw) => ({ leverage: draw.pick([2, 3]), before: draw.pick([8, 10, 12, 15, 20, 25]) }),
  asked: ({ leverage, before }) => ({
    scenario: scenarioOf([before, 1], [staticPosition(leverage)]),
    product: "static",
    quantity: "last-step-of-100",
  }),
  unit: "percent",
  decimals: 2,
  stem: ({ leverage, before }) =>
    `A fund was filled at ${formatMultiple(leverage)} and has traded nothing since. Bitcoin has risen ${percents(before)}. Now it rises by one percent more. By how many percent does the NAV rise?`,
  label: "Rise of the NAV in percent, two decimals",
  misconceptions: ["leverage-stays-fixed", "leverage-follows-price", "leverage-forgets-position"],
  instead: () =>
    "The coins are the same and the NAV has grown, so the same step is a smaller part of it.",
  hint: () => "What are basket and NAV worth after the first rise? One percent is of the basket.",
  steps: ({ leverage, before }) =>
    buyingIn(new Decimal(leverage), new Decimal(before).div(100), new Decimal("0.01")),
  idea: "One percent of bitcoin is a step of the basket. What it makes of your money depends on how much money there is by now.",
  link: ({ before }) => ({ page: PAGE, model: "basket-builder", values: { m: before } }),
});

/** Tokens by their names, and what one day makes of each. */
export const namesAndMoves = itemOf("matching", {
  id: "what-it-is/names-and-moves",
  goal: "names",
  pose(draw) {
    const tokens = draw.shuffle([
      { name: "BTC3L", leverage: 3 },
      { name: "BTC3S", leverage: -3 },
      { name: "BTC2L", leverage: 2 },
      { name: "BTC5S", leverage: -5 },
    ]);
    const day = draw.pick([-1, 1]) * draw.pick([2, 3, 4]);
    const made = tokens.map(({ leverage }) => {
      const scenario = scenarioOf([day], [staticPosition(leverage)]);
      const left = measure({ scenario, product: "static", quantity: "left-of-100" });
      return formatMoney(left, { maxDecimals: 1 });
    });
    const places = draw.shuffle([0, 1, 2, 3]);
    const shorts = tokens.flatMap(({ leverage }, line) => (leverage < 0 ? [line] : []));
    const longs = tokens.flatMap(({ leverage }, line) => (leverage > 0 ? [line] : []));
    const asALong = mistakeFrom(
      "letter-is-the-size",
      "L is long and S is short: a short token gains when the price falls. The size is the number.",
    );
    return {
      prompt: {
        stem: `Each of these tokens stands at what its name says. Bitcoin ${day > 0 ? "rises" : "falls"} ${percents(Math.abs(day))}. Put what 100 becomes beside each name.`,
        left: tokens.map(({ name }) => name),
        right: places.map((place) => made[place] ?? ""),
      },
      key: {
        partners: tokens.map((_token, line) => places.indexOf(line)),
        reasons: tokens.map(
          ({ name, leverage }, line) =>
            `${name} is ${leverage > 0 ? "long" : "short"}, at ${Math.abs(leverage)} times: 100 becomes ${made[line]}.`,
        ),
        mistakes: shorts.flatMap((line) =>
          longs.map((long) => ({ ...asALong, line, partner: places.indexOf(long) })),
        ),
      },
      hint: "The letter gives the direction, the number the size.",
      steps: tokens.map(({ name, leverage }, line) => ({
        text: `${name}: ${formatMultiple(leverage)} of ${percents(day)} on 100 makes ${made[line]}`,
        value: null,
      })),
      idea: "L is long and S is short. The number is what the fund aims at, and holds for the day it is there.",
      link: null,
    };
  },
});
