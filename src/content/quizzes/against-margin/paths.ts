/** Which path hurts whom, and who sells. */
import { measure } from "../../../components/quiz/asked.ts";
import { itemOf } from "../../../components/quiz/builders/item.ts";
import { mistakeFrom } from "../../../components/quiz/builders/mistakes.ts";
import { singleChoiceItem } from "../../../components/quiz/builders/single-choice-item.ts";
import {
  dailyToken,
  scenarioOf,
  scenarioOfPrices,
  spot,
  staticPosition,
} from "../../../components/quiz/scenarios.ts";
import { percents } from "../../../components/quiz/words.ts";
import { compounding, repeating } from "../../../components/quiz/worked/compounding.ts";
import { fallToLevel } from "../../../components/quiz/worked/margin.ts";
import { underName } from "../../../components/quiz/worked/under-name.ts";
import { Decimal, simulate } from "../../../engine/index.ts";
import type { ProductSpec, Scenario } from "../../../engine/index.ts";
import { formatMoney } from "../../../format/index.ts";
import { marginAccount } from "./accounts.ts";

/** Where an account at 3x is sold out. */
const ofTheAccount = fallToLevel(new Decimal(3), new Decimal("1.1"));

const HOLDERS = [
  { text: "The 3x margin account", spec: marginAccount(3), product: "margin" },
  { text: "The 3x token, reset at each close", spec: dailyToken(3), product: "daily" },
] as const;

/** A fall in equal closes and the same closes back. */
function fallAndBack(depth: number, days: number): readonly string[] {
  const step = new Decimal(1).minus(new Decimal(depth).div(100)).pow(new Decimal(1).div(days));
  const down = Array.from({ length: days + 1 }, (_, day) => step.pow(day).times(100));
  return [...down, ...down.slice(0, -1).reverse()].map((price) => price.toDP(12).toString());
}

export const whoHasMore = singleChoiceItem({
  id: "against-margin/who-has-more",
  goal: "path-or-level",
  draw: (draw) => ({
    depth: draw.pick([12, 15, 20, 24, 32, 36, 40, 45]),
    days: draw.pick([4, 5, 8]),
  }),
  stem: ({ depth, days }) =>
    `You put 100 into a 3x token and 100 into a 3x margin account. The account is sold out at a level of 1.1. Bitcoin falls by ${percents(depth)} in ${days} equal steps and comes all the way back in ${days} more. Which of the two has more left?`,
  options({ depth, days }) {
    const closes = scenarioOfPrices(
      fallAndBack(depth, days),
      HOLDERS.map(({ spec }) => spec),
    );
    // Watched all the time, as in the lesson's instrument.
    const scenario: Scenario = {
      ...closes,
      market: { ...closes.market, monitoring: "continuous" },
    };
    const ends = HOLDERS.map(({ spec }) =>
      measure({ scenario, product: spec.id, quantity: "left-of-100" }),
    );
    const most = Decimal.max(...ends);
    return HOLDERS.map(({ text, product }, index) => {
      const end = ends[index] ?? new Decimal(0);
      return {
        text,
        product,
        right: end.eq(most),
        reason: `It ends at ${formatMoney(end, { decimals: 1 })}. ${
          product === "daily"
            ? "It sells a little at each close of the fall and buys back dearer."
            : end.eq(100)
              ? "The fall stops short of its level, and it still holds every coin."
              : "The fall reaches its level, and the way back comes too late for it."
        }`,
        misconception: product === "daily" ? "no-forced-sale" : "comes-back",
      };
    });
  },
  ordered: true,
  hint: () => "Work out the fall at which the margin account is sold. Does this one reach it?",
  steps: ({ depth, days }) => {
    const step = new Decimal(1).minus(new Decimal(depth).div(100)).pow(new Decimal(1).div(days));
    const down = step.minus(1);
    const up = new Decimal(1).div(step).minus(1);
    // One step down and the same step up, as often as there are steps: the order does not matter.
    const pairs = [repeating(new Decimal(3), [down, up], days)];
    return [...underName("The margin account", ofTheAccount), ...underName("The token", pairs)];
  },
  idea: "A margin account fears a level, a token fears a path.",
  link: ({ depth, days }) => ({
    page: "/lessons/against-margin/",
    model: "three-ways",
    values: { depth, days },
  }),
});

/** Whether a product has sold anything by the close of one fall. */
function sells(spec: ProductSpec, fall: number): boolean {
  const run = simulate(scenarioOf([-fall], [spec])).products[spec.id];
  return run?.ledger.some(({ event }) => event === "rebalance" || event === "liquidated") ?? false;
}

/** What leads to a wrong mark: of the token a sale is forgotten, of the position one is expected. */
const BELIEFS = {
  daily: ["no-forced-sale", "Its own rule makes it sell after every fall."],
  margin: ["gone-with-the-stake", "The venue sells at its level, which comes earlier."],
  static: ["leverage-stays-fixed", "Only a trade would bring it back, and nobody trades it."],
} as const;

export const whoSells = itemOf("multiple-choice", {
  id: "against-margin/who-sells",
  goal: "forced-sale",
  pose(draw) {
    const fall = draw.pick([8, 12, 18, 22, 28, 30]);
    const holders = draw.shuffle([
      { text: "A 3x token that resets at each close", spec: dailyToken(3), product: "daily" },
      { text: "A 3x margin account", spec: marginAccount(3), product: "margin" },
      {
        text: "A 3x position that nobody resizes",
        spec: staticPosition(3),
        product: "static",
      },
      { text: "Coins that were paid for in full", spec: spot, product: "underlying" },
    ] as const);
    const sold = holders.map(({ spec }) => sells(spec, fall));
    return {
      prompt: {
        stem: `In one day the coin falls ${percents(fall)}. The venue of the margin account sells at a level of 1.1. In which of these have coins been sold by the close?`,
        options: holders.map(({ text, product }) => ({ text, product })),
      },
      key: {
        right: sold,
        reasons: holders.map(({ product }, index) =>
          sold[index] === true
            ? product === "daily"
              ? "Its rule asks for a sale after every fall: a forced sale that nobody announces."
              : "Its level has been reached, and the venue has sold everything."
            : product === "margin"
              ? "The fall stops short of its level."
              : "Nothing has asked for a sale.",
        ),
        mistakes: holders.map(({ product }) => {
          if (product === "underlying") return null;
          const [belief, why] = BELIEFS[product];
          return mistakeFrom(belief, why);
        }),
      },
      hint: "Ask of each: who decides about a sale, and on what?",
      steps: [
        ...underName("The token", compounding(new Decimal(3), [new Decimal(fall).div(-100)])),
        ...underName("The margin account", ofTheAccount),
      ],
      idea: "A token sells after every fall. A margin account sells once, and then everything.",
      link: null,
    };
  },
});
