/** What a swing costs. */
import { measure } from "../../../components/quiz/asked.ts";
import { numericItem } from "../../../components/quiz/builders/numeric-item.ts";
import { singleChoiceItem } from "../../../components/quiz/builders/single-choice-item.ts";
import type { SimulationLink } from "../../../components/quiz/question.ts";
import { dailyToken, scenarioOf } from "../../../components/quiz/scenarios.ts";
import { percents, timesOver } from "../../../components/quiz/words.ts";
import { compounding, swinging } from "../../../components/quiz/worked/compounding.ts";
import { underName } from "../../../components/quiz/worked/under-name.ts";
import { Decimal } from "../../../engine/index.ts";
import { formatMoney, formatMultiple } from "../../../format/index.ts";

/** The Path painter with these days in it. */
export function inThePainter(path: readonly number[], times: number, L: number): SimulationLink {
  const values = { path: [...path], times, L: Math.abs(L) };
  return { page: "/lessons/chop-and-trend/", model: "path-painter", values };
}

/** Days of a rise and a fall of the same size, in turn. */
export const chop = (size: number, pairs: number): readonly number[] =>
  Array.from({ length: 2 * pairs }, (_, day) => (day % 2 === 0 ? size : -size));

const fraction = (percent: number): Decimal => new Decimal(percent).div(100);

export const onePair = numericItem({
  id: "chop-and-trend/one-pair",
  goal: "square-of-the-swing",
  draw: (draw) => ({ leverage: draw.pick([2, 3, 4]), size: draw.whole(6, 12) }),
  asked: ({ leverage, size }) => ({
    scenario: scenarioOf(chop(size, 1), [dailyToken(leverage)]),
    product: "daily",
    quantity: "left-of-100",
  }),
  unit: "amount",
  decimals: 1,
  stem: ({ leverage, size }) =>
    `Bitcoin rises ${percents(size)} and on the next day falls ${percents(size)}. What is left of 100 in a ${formatMultiple(leverage)} token that resets at each close?`,
  label: "What is left, one decimal",
  misconceptions: ["never-resized", "adds-returns", "forgets-leverage"],
  instead: () =>
    "The fall works on the larger sum that the rise has made, and on the token’s own swing.",
  hint: () => "Widen the swing by the leverage first. Then multiply the two days.",
  steps: ({ leverage, size }) =>
    compounding(new Decimal(leverage), [fraction(size), fraction(-size)]),
  idea: "A rise and a fall of one size cost the square of the token’s own swing.",
  link: ({ leverage, size }) => inThePainter([size, -size], 1, leverage),
});

export const shortInAChop = numericItem({
  id: "chop-and-trend/short-in-a-chop",
  goal: "both-sides-lose",
  draw: (draw) => ({
    leverage: draw.pick([-2, -3]),
    size: draw.whole(4, 7),
    pairs: draw.pick([5, 8, 10]),
  }),
  asked: ({ leverage, size, pairs }) => ({
    scenario: scenarioOf(chop(size, pairs), [dailyToken(leverage)]),
    product: "daily",
    quantity: "left-of-100",
  }),
  unit: "amount",
  decimals: 1,
  stem: ({ leverage, size, pairs }) =>
    `Bitcoin rises ${percents(size)} one day and falls ${percents(size)} the next, ${pairs} times over. What is left of 100 in a ${formatMultiple(leverage)} token that resets at each close?`,
  label: "What is left, one decimal",
  misconceptions: ["never-resized", "adds-returns", "forgets-leverage"],
  instead: () =>
    "A short token gains on the fall and loses on the rise, and the two do not cancel: the square of the swing has no sign.",
  hint: () => "Work out one rise and one fall for the short token. Then repeat it.",
  steps: ({ leverage, size, pairs }) => swinging(new Decimal(leverage), fraction(size), pairs),
  idea: "In a chop the long and the short token of one size lose the same.",
  link: ({ leverage, size, pairs }) => inThePainter([size, -size], pairs, leverage),
});

/** What one pair of days takes from 100. */
function tollOf(leverage: number, size: number): Decimal {
  const asked = {
    scenario: scenarioOf(chop(size, 1), [dailyToken(leverage)]),
    product: "daily",
    quantity: "left-of-100",
  } as const;
  return new Decimal(100).minus(measure(asked));
}

const FACTORS = [
  { times: 1, text: "As much" },
  { times: 2, text: "Twice as much" },
  { times: 4, text: "Four times as much" },
  { times: 8, text: "Eight times as much" },
  { times: 16, text: "Sixteen times as much" },
] as const;

export const leverageAndSwing = singleChoiceItem({
  id: "chop-and-trend/leverage-and-swing",
  goal: "leverage-squares",
  draw: (draw) =>
    draw.pick([
      { first: { leverage: 2, size: 3 }, second: { leverage: 4, size: 3 } },
      { first: { leverage: 2, size: 2 }, second: { leverage: 2, size: 4 } },
      { first: { leverage: 1, size: 5 }, second: { leverage: 2, size: 10 } },
      { first: { leverage: 2, size: 2 }, second: { leverage: 4, size: 4 } },
      { first: { leverage: 3, size: 2 }, second: { leverage: 3, size: 4 } },
    ]),
  stem: ({ first, second }) =>
    `A ${formatMultiple(first.leverage)} token lives through one rise and one fall of ${percents(first.size)}. A ${formatMultiple(second.leverage)} token lives through one rise and one fall of ${percents(second.size)}. How much does the second lose, compared with the first?`,
  options({ first, second }) {
    const small = tollOf(first.leverage, first.size);
    const large = tollOf(second.leverage, second.size);
    // What the two losses would be to each other if the swing counted and not its square.
    const widened = (second.leverage * second.size) / (first.leverage * first.size);
    const found = `Of 100 the first loses ${formatMoney(small, { decimals: 2 })}, the second ${formatMoney(large, { decimals: 2 })}`;
    return FACTORS.map(({ times, text }) => ({
      text,
      right: large.eq(small.times(times)),
      reason: large.eq(small.times(times))
        ? `${found}. Leverage times swing is ${timesOver(widened)} as large, and the loss goes with its square.`
        : `${found}.`,
      misconception:
        times === 1 ? "adds-returns" : times === widened ? "toll-grows-with-the-swing" : undefined,
    }));
  },
  ordered: true,
  hint: () => "Multiply leverage and swing for each. Then square.",
  steps: ({ first, second }) => [
    ...underName("The first", swinging(new Decimal(first.leverage), fraction(first.size), 1)),
    ...underName("The second", swinging(new Decimal(second.leverage), fraction(second.size), 1)),
  ],
  idea: "What counts is leverage times swing, squared.",
});
