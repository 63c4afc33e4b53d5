/** What swings cost, and how the cost grows. */
import { askedOf } from "../../../components/quiz/asked.ts";
import type { Asked } from "../../../components/quiz/asked.ts";
import { numericItem } from "../../../components/quiz/builders/numeric-item.ts";
import { singleChoiceItem } from "../../../components/quiz/builders/single-choice-item.ts";
import type { MisconceptionId } from "../../../components/quiz/misconceptions/index.ts";
import { dailyToken, scenarioOf, scenarioOfPrices } from "../../../components/quiz/scenarios.ts";
import { percents, timesOver } from "../../../components/quiz/words.ts";
import { swinging, thereAndBack } from "../../../components/quiz/worked/compounding.ts";
import { Decimal } from "../../../engine/index.ts";
import { formatMoney, formatMultiple, formatNumber } from "../../../format/index.ts";
import { afterRoundTrips } from "./round-trips.ts";

/** Days of a rise and a fall of the same size, in turn. */
const chop = (size: number, pairs: number) =>
  Array.from({ length: 2 * pairs }, (_, day) => (day % 2 === 0 ? size : -size));

export const chopToll = numericItem({
  id: "twenty-real-years/chop-toll",
  goal: "drag-is-variance",
  draw: (draw) => ({
    leverage: draw.pick([2, 3]),
    size: draw.whole(3, 6),
    pairs: draw.pick([8, 10, 12, 15]),
  }),
  asked: ({ leverage, size, pairs }) => ({
    scenario: scenarioOf(chop(size, pairs), [dailyToken(leverage)]),
    product: "daily",
    quantity: "left-of-100",
  }),
  unit: "amount",
  decimals: 1,
  stem: ({ leverage, size, pairs }) =>
    `An index rises ${percents(size)} one day and falls ${percents(size)} the next, ${pairs} times over. You hold 100 in a ${formatMultiple(leverage)} token that resets at every close. What is left?`,
  label: "What is left, one decimal",
  misconceptions: ["never-resized", "adds-returns", "forgets-leverage"],
  instead: () =>
    "Each pair of days costs the square of the token’s own move, and the next pair works on what is left.",
  hint: () => "Work out what one rise and one fall do together. Then repeat it.",
  steps: ({ leverage, size, pairs }) =>
    swinging(new Decimal(leverage), new Decimal(size).div(100), pairs),
  idea: "The toll of a swing is its square, and leverage squares with it.",
});

const TIMES = ["The same", "About twice", "About four times", "About nine times"] as const;
const FACTORS = [1, 2, 4, 9] as const;

/** Who answers with so many times the toll, when one swing is so many times as wide. */
function beliefAt(times: number, wider: number): MisconceptionId | undefined {
  if (times === 1) return "comes-back";
  return times === wider ? "toll-grows-with-the-swing" : undefined;
}

export const twiceTheSwing = singleChoiceItem({
  id: "twenty-real-years/twice-the-swing",
  goal: "drag-is-variance",
  draw: (draw) => ({ size: draw.pick([1, 1.5, 2]), wider: draw.pick([2, 3]), trips: 10 }),
  stem: ({ size, wider, trips }) =>
    `Two indices end a month where they began, after ${trips} trips up and back. One swings by ${percents(size)}, the other by ${percents(size * wider)}. How does the toll on a 3x token that resets daily compare?`,
  options({ size, wider, trips }) {
    const calm = afterRoundTrips(3, size, trips);
    const wild = afterRoundTrips(3, size * wider, trips);
    const ratio = wild.div(100).ln().div(calm.div(100).ln());
    const nearest = FACTORS.map((factor) => ratio.minus(factor).abs());
    const least = Decimal.min(...nearest);
    const found = `The token keeps ${formatMoney(calm)} of 100 on the calm index and ${formatMoney(wild)} on the other: measured as a rate, ${formatNumber(ratio, { decimals: 1 })} times the toll`;
    return TIMES.map((text, index) => {
      const right = nearest[index]?.eq(least) ?? false;
      const square = `A swing ${timesOver(wider)} as wide costs the square of ${wider}.`;
      return {
        text,
        right,
        reason: right ? `${found}. ${square}` : `${found}.`,
        misconception: beliefAt(FACTORS[index] ?? 0, wider),
      };
    });
  },
  ordered: true,
  hint: () =>
    "Look at what one trip up and back costs, and at how the size of the swing enters it.",
  steps: ({ size, wider }) => [
    ...thereAndBack(new Decimal(3), new Decimal(size).div(100)),
    ...thereAndBack(new Decimal(3), new Decimal(size * wider).div(100)),
  ],
  idea: "What is lost to swings grows with the square of the swing. That square, added up over a path, is its realised variance.",
});

const PAIRS = [
  [2, -1],
  [3, -3],
  [2, -2],
  [3, -1],
  [1, -1],
  [3, -2],
] as const;

/** How far apart two tokens end after round trips. */
function apart([long, short]: readonly [number, number], size: number): Decimal {
  return afterRoundTrips(long, size, 4)
    .minus(afterRoundTrips(short, size, 4))
    .abs();
}

const nameOf = (leverage: number) =>
  leverage === 1 ? "The index itself" : formatMultiple(leverage);

export const equalTolls = singleChoiceItem({
  id: "twenty-real-years/equal-tolls",
  goal: "short-decays-too",
  draw(draw) {
    const alike = draw.pick([PAIRS[0], PAIRS[5]]);
    const others = draw.shuffle([PAIRS[1], PAIRS[2], PAIRS[3], PAIRS[4]]).slice(0, 3);
    return { pairs: [alike, ...others], size: draw.whole(4, 12) };
  },
  stem: ({ size }) =>
    `An index rises ${percents(size)} and comes back to where it was, and does so four times. Which two tokens, reset at every close, end with the same amount?`,
  options({ pairs, size }) {
    return pairs.map((pair) => {
      const [long, short] = pair;
      const ends = pair.map((leverage) => formatMoney(afterRoundTrips(leverage, size, 4)));
      const weights = pair.map((leverage) => leverage * (leverage - 1));
      return {
        text: `${nameOf(long)} and ${formatMultiple(short)}`,
        right: apart(pair, size).lt("1e-20"),
        reason: `They end at ${ends[0]} and ${ends[1]}. L × (L − 1) is ${weights[0]} for one and ${weights[1]} for the other.`,
        misconception: long === -short ? "short-mirrors-long" : undefined,
      };
    });
  },
  hint: () => "The weight of the toll is L × (L − 1). Work it out for both of a pair.",
  steps: ({ pairs: [pair], size }) =>
    (pair ?? []).flatMap((leverage) =>
      thereAndBack(new Decimal(leverage), new Decimal(size).div(100)),
    ),
  idea: "A token against the index pays the toll as well: minus one pays as much as plus two, minus two as much as plus three.",
});

/** The same trip for the token and for its opposite. */
function roundTrip(leverage: number, rise: number): Asked {
  const spec = dailyToken(leverage);
  const scenario = scenarioOfPrices(["100", String(100 + rise), "100"], [spec]);
  return askedOf({ scenario, product: spec.id, quantity: "left-of-100" }, spec);
}

export const shortRoundTrip = numericItem({
  id: "twenty-real-years/short-round-trip",
  goal: "short-decays-too",
  draw: (draw) => ({ leverage: draw.pick([-1, -2, -3]), rise: draw.pick([10, 15, 20, 25]) }),
  asked: ({ leverage, rise }) => roundTrip(leverage, rise),
  unit: "amount",
  decimals: 1,
  stem: ({ leverage, rise }) =>
    `You put 100 into a ${formatMultiple(leverage)} token that resets at every close. The index rises ${percents(rise)} and on the next day falls back to where it was. What is left?`,
  label: "What is left, one decimal",
  misconceptions: ["comes-back", "adds-returns"],
  instead: () =>
    "After its losing day the token is smaller, so the day that is good for it works on less money.",
  hint: ({ rise }) =>
    `The way back is a smaller percentage than the way up. What does a price need to fall, to undo ${percents(rise)}?`,
  steps: ({ leverage, rise }) => thereAndBack(new Decimal(leverage), new Decimal(rise).div(100)),
  idea: "A short token that resets is no mirror of a long one: both lose to a price that goes away and comes back.",
});
