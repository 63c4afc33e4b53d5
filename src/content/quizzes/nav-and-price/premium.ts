/** What a premium costs, and who takes it away. */
import { itemOf } from "../../../components/quiz/builders/item.ts";
import { mistakeFrom } from "../../../components/quiz/builders/mistakes.ts";
import { numericItem } from "../../../components/quiz/builders/numeric-item.ts";
import { singleChoiceItem } from "../../../components/quiz/builders/single-choice-item.ts";
import { fraction } from "../../../components/quiz/scenarios.ts";
import { percents } from "../../../components/quiz/words.ts";
import { throughPremiums } from "../../../components/quiz/worked/premiums.ts";
import { arbitrageBounds, Decimal } from "../../../engine/index.ts";
import type { Scenario } from "../../../engine/index.ts";
import { formatMoney, formatPercent } from "../../../format/index.ts";

const PAGE = "/lessons/nav-and-price/";

/** One step in which nobody can create or redeem: the premium ends where it is said to end. */
function listedToken(nav: number, first: number, last: number): Scenario {
  const close = new Decimal(fraction(nav)).times(50).plus(100).toString();
  return {
    market: { stepHours: 24, path: { kind: "prices", prices: ["100", close] } },
    products: [
      {
        id: "token",
        kind: "token",
        leverage: "2",
        rule: { kind: "never" },
        listing: {
          unitNav: "10",
          pressure: { kind: "series", premiums: [fraction(first), fraction(last)] },
          halts: [{ from: 1, to: 1 }],
        },
      },
    ],
  };
}

const against = (premium: number): string =>
  premium === 0
    ? "at NAV"
    : `${percents(Math.abs(premium))} ${premium > 0 ? "above" : "below"} NAV`;

export const throughThePremium = numericItem({
  id: "nav-and-price/through-the-premium",
  goal: "premium-costs",
  draw: (draw) => ({
    nav: draw.pick([-1, 1]) * draw.pick([8, 10, 12, 16, 20]),
    first: draw.pick([4, 5, 6, 8, 10]),
    last: draw.pick([-10, -6, -4, 0, 2]),
  }),
  asked: ({ nav, first, last }) => ({
    scenario: listedToken(nav, first, last),
    product: "token",
    quantity: "holder-return",
  }),
  unit: "percent",
  decimals: 1,
  stem: ({ nav, first, last }) =>
    `You buy a token ${against(first)}. Its NAV then ${nav > 0 ? "rises" : "falls"} ${percents(Math.abs(nav))}, and you sell ${against(last)}. What have you made? Write a loss with a minus sign.`,
  label: "Your return in percent, one decimal",
  misconceptions: ["price-is-nav", "premium-taken-off"],
  instead: () =>
    "Both premiums are part of the prices that you paid and got: work with those two prices.",
  hint: () => "Take a unit worth ten. What do you pay for it, and what do you get in the end?",
  steps: ({ nav, first, last }) =>
    throughPremiums(
      new Decimal(fraction(nav)),
      new Decimal(fraction(first)),
      new Decimal(fraction(last)),
    ),
  idea: "Your return is that of the market price: the NAV’s, times what became of the premium.",
  link: ({ nav, first, last }) => ({
    page: PAGE,
    model: "two-prices",
    values: { prem: first, nav, last, doors: "shut" },
  }),
});

export const whichTrade = singleChoiceItem({
  id: "nav-and-price/which-trade",
  goal: "who-closes-it",
  draw: (draw) => ({
    fee: draw.pick([1, 1.5]),
    premium: draw.pick([-3, -2, -0.5, 0.5, 2, 3]),
  }),
  stem: ({ fee, premium }) =>
    `A unit has a NAV of 10 and trades at ${formatMoney(new Decimal(fraction(premium)).plus(1).times(10), { decimals: 2 })}. Creating and redeeming are open, and each costs ${percents(fee)}. What does it pay to do?`,
  options({ fee, premium }) {
    const rate = fraction(fee);
    const price = new Decimal(fraction(premium)).plus(1).times(10);
    const { low, high } = arbitrageBounds({ nav: 10, creationFee: rate, redemptionFee: rate });
    const creates = high !== null && price.gt(high);
    const redeems = low !== null && price.lt(low);
    const [top, bottom] = [high ?? price, low ?? price].map((edge) =>
      formatMoney(edge, { decimals: 2 }),
    ) as [string, string];
    return [
      {
        text: "Create units and sell them",
        right: creates,
        reason: creates
          ? `Creating costs ${top} a unit, and the market pays more.`
          : `Creating costs ${top} a unit, and the market pays no more than that.`,
        misconception: premium > 0 ? "any-premium-pays" : undefined,
      },
      {
        text: "Buy units and redeem them",
        right: redeems,
        reason: redeems
          ? `Redeeming brings ${bottom} a unit, and the market asks less.`
          : `Redeeming brings ${bottom} a unit, and the market asks no less than that.`,
        misconception: premium < 0 ? "any-premium-pays" : undefined,
      },
      {
        text: "Neither",
        right: !creates && !redeems,
        reason:
          creates || redeems
            ? `The price lies outside ${bottom} to ${top}, so one of the trades leaves something in hand.`
            : `The price lies between ${bottom} and ${top}: either trade would lose to its fee.`,
      },
    ];
  },
  ordered: true,
  hint: () => "What does a unit cost when it is created, fee included? What does redeeming bring?",
  steps: ({ fee }) => {
    const rate = fraction(fee);
    const { low, high } = arbitrageBounds({ nav: 10, creationFee: rate, redemptionFee: rate });
    return [
      {
        text: `Creating costs 10 and ${percents(fee)} of it: ${formatMoney(high ?? 10, { decimals: 2 })}`,
        value: high,
      },
      {
        text: `Redeeming brings 10 less ${percents(fee)} of it: ${formatMoney(low ?? 10, { decimals: 2 })}`,
        value: low,
      },
    ];
  },
  idea: "Arbitrage holds the price inside the fees, and lets it wander there.",
  link: ({ fee, premium }) => ({
    page: PAGE,
    model: "two-prices",
    values: { prem: premium, fee, doors: "open" },
  }),
});

const KEEPERS = [
  {
    text: "Creation is shut while the token is rebalanced",
    why: "Nobody can make new units to sell.",
  },
  { text: "The day’s limit on new units is used up", why: "No more units can be made today." },
  {
    text: "Orders are carried out only every eight hours",
    why: "Whoever creates now does not know the price.",
  },
] as const;

const OTHERS = [
  {
    text: "The NAV falls all day",
    why: "The trade looks at the distance between price and NAV, wherever the NAV goes.",
  },
  {
    text: "One unit costs only a few cents",
    why: "A percentage is as large on a small price.",
    misconception: "cheap-has-room",
  },
  {
    text: "The token’s leverage has drifted",
    why: "A unit can be created at NAV whatever its leverage is.",
  },
] as const;

/** What lets a premium live on. */
export const whatKeepsIt = itemOf("multiple-choice", {
  id: "nav-and-price/what-keeps-it",
  goal: "who-closes-it",
  pose(draw) {
    const premium = draw.pick([3, 4, 5, 6]);
    const keepers = draw.shuffle(KEEPERS).slice(0, draw.pick([1, 2, 3]));
    const others = draw.shuffle(OTHERS).slice(0, 4 - keepers.length);
    const options = draw.shuffle([
      ...keepers.map((option) => ({ ...option, right: true })),
      ...others.map((option) => ({ ...option, right: false })),
    ]);
    return {
      prompt: {
        stem: `A token trades ${percents(premium)} above its NAV, and creating costs ${formatPercent("0.001")}. Which of these can let the premium live on?`,
        options: options.map(({ text }) => ({ text })),
      },
      key: {
        right: options.map(({ right }) => right),
        reasons: options.map(({ why }) => why),
        mistakes: options.map((option) =>
          option.right
            ? mistakeFrom("price-is-nav", "The two stay together only while somebody can create.")
            : "misconception" in option
              ? mistakeFrom(option.misconception, "A premium is a percentage, on any price.")
              : null,
        ),
      },
      hint: "Go through the trade: cash in, units out, units sold. What stops it?",
      steps: [
        { text: "A premium ends when somebody creates units and sells them", value: null },
        { text: "Whatever stops the creating lets the premium be", value: null },
      ],
      idea: "Two prices are one price only as long as somebody can trade between them.",
      link: { page: PAGE, model: "two-prices", values: { prem: premium, doors: "shut" } },
    };
  },
});
