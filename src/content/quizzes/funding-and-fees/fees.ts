/** What a day takes, and what a year of such days takes. */
import { runOf } from "../../../components/quiz/asked.ts";
import type { Asked } from "../../../components/quiz/asked.ts";
import { itemOf } from "../../../components/quiz/builders/item.ts";
import { numericItem } from "../../../components/quiz/builders/numeric-item.ts";
import { openNumber } from "../../../components/quiz/builders/open-cell.ts";
import { misconceptionOf } from "../../../components/quiz/misconceptions/index.ts";
import { dailyToken, fraction, stillDays } from "../../../components/quiz/scenarios.ts";
import { rated, share } from "../../../components/quiz/words.ts";
import { afterDailyFee } from "../../../components/quiz/worked/waiting.ts";
import { Decimal } from "../../../engine/index.ts";
import type { ProductSpec } from "../../../engine/index.ts";
import { ABSENT, formatDays, formatMoney, formatMultiple } from "../../../format/index.ts";

const STAKE = 10_000;

function tokenWithFee(leverage: number, fee: number): ProductSpec {
  return { ...dailyToken(leverage), costs: { managementPerDay: fraction(fee) } } as ProductSpec;
}

export const yearOfAFee = numericItem({
  id: "funding-and-fees/year-of-a-fee",
  goal: "fee-a-year",
  draw: (draw) => ({
    leverage: draw.pick([2, 3]),
    fee: draw.pick([0.05, 0.1, 0.2, 0.3]),
    days: draw.pick([100, 180, 270, 365]),
  }),
  asked: ({ leverage, fee, days }) => ({
    scenario: stillDays(days, [tokenWithFee(leverage, fee)]),
    product: "daily",
    quantity: "left-of-100",
  }),
  unit: "amount",
  decimals: 1,
  stem: ({ leverage, fee, days }) =>
    `The card of a ${formatMultiple(leverage)} token says: management fee ${rated(fee)} a day. There is no other cost, and the price does not move. What is left of 100 after ${formatDays(days)}?`,
  label: "What is left, one decimal",
  misconceptions: ["fees-add-up", "fee-on-the-position"],
  instead: () =>
    "The fee is charged on the NAV, each day on what the day before has left, whatever the leverage.",
  hint: () => "What part of your money is left after one day? And after the next?",
  steps: ({ fee, days }) => afterDailyFee(new Decimal(fraction(fee)), days),
  idea: "A fee a day is a fee a year in disguise: take it once for every day.",
  link: ({ leverage, fee, days }) => ({
    page: "/lessons/funding-and-fees/",
    model: "cost-meter",
    values: { L: leverage, fund: 0, mgmt: fee, days },
  }),
});

const COLUMNS = [
  { label: "Funding", unit: "amount", decimals: 2 },
  { label: "Fee", unit: "amount", decimals: 2 },
  { label: "NAV", unit: "amount", decimals: 2 },
] as const;

/** Three settlements and a fee, in one row. */
export const stillDay = itemOf("trace", {
  id: "funding-and-fees/still-day",
  goal: "add-it-up",
  pose(draw) {
    const leverage = draw.pick([2, 4, 5]);
    const rate = draw.pick([0.01, 0.02, 0.03]);
    const fee = draw.pick([0.02, 0.05, 0.1]);
    const asked: Asked = {
      scenario: stillDays(1, [tokenWithFee(leverage, fee)], { percents: rate, everyHours: 8 }),
      product: "daily",
      quantity: "funding-of-100",
    };
    const { costs, nav } = runOf(asked).summary;
    const [funding, management, left] = [costs.funding, costs.management, nav].map((value) =>
      value.times(STAKE),
    ) as [Decimal, Decimal, Decimal];
    const wrong = misconceptionOf("funding-on-nav");
    const onNav = (wrong.result(asked) ?? new Decimal(0)).times(STAKE / 100);
    const position = new Decimal(STAKE).times(leverage);
    const steps = [
      {
        text: `Funding: ${rated(rate)} of a position of ${formatMoney(position)}, three times, is ${formatMoney(funding, { decimals: 2 })}`,
        value: funding,
      },
      {
        text: `The fee is ${rated(fee)} of the NAV that is left: ${formatMoney(management, { decimals: 2 })}`,
        value: management,
      },
      { text: `What is left of the NAV: ${formatMoney(left, { decimals: 2 })}`, value: left },
    ];
    const stake = formatMoney(STAKE, { decimals: 2 });
    return {
      prompt: {
        stem: `A ${formatMultiple(leverage)} token starts a day at its target with a NAV of ${formatMoney(STAKE)}. The price does not move. Funding of ${rated(rate)} is settled three times, then a management fee of ${rated(fee)} is taken; the reset costs nothing. Fill in the day.`,
        columns: COLUMNS,
        rows: [{ label: "start", cells: [ABSENT, ABSENT, stake] }],
        next: { label: "end of the day", cells: [null, null, null] },
      },
      key: {
        cells: [
          {
            ...openNumber(funding, "Three times the rate, of the position.", steps.slice(0, 1)),
            mistakes: [
              {
                misconception: "funding-on-nav",
                belief: wrong.belief,
                feedback: `${formatMoney(onNav, { decimals: 2 })} is what you get if ${wrong.if(asked)}. The position is ${formatMultiple(leverage)} the NAV.`,
                steps: [
                  {
                    text: `${share(new Decimal(fraction(rate)))} of ${formatMoney(STAKE)}, three times`,
                    value: onNav,
                  },
                ],
                value: onNav.toString(),
              },
            ],
          },
          openNumber(management, "The fee is charged on the NAV, not on the position.", steps),
          openNumber(left, "The NAV at the start, less both.", steps),
        ],
      },
      hint: "Funding is a share of the position, the fee a share of the NAV.",
      steps,
      idea: "Every cost has a base of its own: the position, the NAV, or what is traded.",
      link: {
        page: "/lessons/funding-and-fees/",
        model: "cost-meter",
        values: { L: leverage, fund: rate, mgmt: fee, days: 1 },
      },
    };
  },
});
