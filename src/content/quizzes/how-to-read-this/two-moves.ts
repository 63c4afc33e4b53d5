/** Two moves, one after the other. */
import { measure } from "../../../components/quiz/asked.ts";
import { itemOf } from "../../../components/quiz/builders/item.ts";
import { mistakeFrom } from "../../../components/quiz/builders/mistakes.ts";
import { numericItem } from "../../../components/quiz/builders/numeric-item.ts";
import { singleChoiceItem } from "../../../components/quiz/builders/single-choice-item.ts";
import { scenarioOf, spot } from "../../../components/quiz/scenarios.ts";
import { compounding, repeating } from "../../../components/quiz/worked/compounding.ts";
import { underName } from "../../../components/quiz/worked/under-name.ts";
import { Decimal } from "../../../engine/index.ts";
import { formatMoney } from "../../../format/index.ts";
import { fractions, moving, onTheDial } from "./moves.ts";

export const twoMoves = numericItem({
  id: "how-to-read-this/two-moves",
  goal: "moves-multiply",
  draw(draw) {
    const moves = draw.shuffle([draw.whole(20, 60, 5), -draw.whole(20, 60, 5)]);
    return { first: moves[0] ?? 0, second: moves[1] ?? 0 };
  },
  asked: ({ first, second }) => ({
    scenario: scenarioOf([first, second], [spot]),
    product: "spot",
    quantity: "left-of-100",
  }),
  unit: "amount",
  decimals: 1,
  stem: ({ first, second }) =>
    `You hold 100 of something. It ${moving(first)} and then ${moving(second)}. What is left?`,
  label: "What is left, one decimal",
  misconceptions: ["adds-returns"],
  instead: () => "The second move works on what the first has left, which is no longer 100.",
  hint: () => "One move at a time. What is a hundred after the first?",
  steps: ({ first, second }) => compounding(new Decimal(1), fractions([first, second])),
  idea: "Moves in percent multiply: each one starts from where the one before ended.",
  link: ({ first, second }) => onTheDial(first, second),
});

function leftOf(moves: readonly number[]): Decimal {
  const scenario = scenarioOf(moves, [spot]);
  return measure({ scenario, product: "spot", quantity: "left-of-100" });
}

export const whoseOrder = singleChoiceItem({
  id: "how-to-read-this/whose-order",
  goal: "order",
  draw: (draw) => ({ rise: draw.whole(10, 60, 5), fall: -draw.whole(10, 60, 5) }),
  stem: ({ rise, fall }) =>
    `Your coin ${moving(rise)} this week and ${moving(fall)} the next. Your sister’s ${moving(fall)} this week and ${moving(rise)} the next. You both began with 100. Who has more at the end?`,
  options({ rise, fall }) {
    const [yours, hers] = [leftOf([rise, fall]), leftOf([fall, rise])];
    const both = `You end at ${formatMoney(yours, { maxDecimals: 1 })} and she ends at ${formatMoney(hers, { maxDecimals: 1 })}`;
    const same = yours.eq(hers);
    return [
      {
        text: "You: the rise came while nothing was lost yet",
        right: yours.gt(hers),
        reason: `${both}. Your rise made more money than hers, and your fall took more as well.`,
        misconception: "order-matters",
      },
      {
        text: "Your sister: she had less to lose when it fell",
        right: hers.gt(yours),
        reason: `${both}. Her fall did not spare her: it came first, and took its part of all she had.`,
        misconception: "order-matters",
      },
      {
        text: "Neither: you have the same",
        right: same,
        reason: `${both}. Two factors are multiplied, and it makes no difference which comes first.`,
      },
    ];
  },
  hint: () => "Work out both. Each takes two multiplications.",
  steps: ({ rise, fall }) => [
    ...underName("You", [repeating(new Decimal(1), fractions([rise, fall]))]),
    ...underName("Your sister", [repeating(new Decimal(1), fractions([fall, rise]))]),
  ],
  idea: "What two moves leave does not depend on which comes first.",
  link: ({ rise, fall }) => onTheDial(fall, rise),
});

/** Pairs whose moves add up to a gain. Some of them are none. */
const PAIRS = [
  [10, -8],
  [-20, 30],
  [-40, 50],
  [50, -30],
  [-30, 40],
  [60, -35],
  [40, -35],
  [-25, 30],
  [-50, 75],
  [30, -25],
  [20, -10],
  [-10, 15],
] as const;

export const whichGain = itemOf("multiple-choice", {
  id: "how-to-read-this/which-gain",
  goal: "moves-multiply",
  pose(draw) {
    const gains = draw.shuffle(PAIRS.filter((pair) => leftOf(pair).gt(100)));
    const losses = draw.shuffle(PAIRS.filter((pair) => leftOf(pair).lt(100)));
    const count = draw.pick([1, 2, 3]);
    const pairs = draw.shuffle([...gains.slice(0, count), ...losses.slice(0, 4 - count)]);
    const ends = pairs.map(leftOf);
    const nameOf = ([first, second]: readonly [number, number]): string =>
      `It ${moving(first)}, then ${moving(second)}`;
    return {
      prompt: {
        stem: "You hold 100 of something through two moves. After which of these pairs do you have more than 100?",
        options: pairs.map((pair) => ({ text: nameOf(pair) })),
      },
      key: {
        right: ends.map((end) => end.gt(100)),
        reasons: ends.map((end) => `${formatMoney(end, { maxDecimals: 1 })} is left.`),
        mistakes: ends.map((end) =>
          end.gt(100)
            ? null
            : mistakeFrom("adds-returns", "The second move works on what the first has left."),
        ),
      },
      hint: "Adding up will mislead you here: every pair adds up to a gain.",
      steps: pairs.flatMap((pair) =>
        underName(nameOf(pair), [repeating(new Decimal(1), fractions(pair))]),
      ),
      idea: "Two moves that add up to a gain can still leave a loss.",
      link: null,
    };
  },
});
