/** Many narrow swings or a few wide ones. */
import { mistakeFrom } from "../../../components/quiz/builders/mistakes.ts";
import { itemOf } from "../../../components/quiz/builders/item.ts";
import { percents } from "../../../components/quiz/words.ts";
import { formatMoney } from "../../../format/index.ts";
import { afterRoundTrips } from "./round-trips.ts";

/** Trips up by a size in percents and back to where they began. */
interface Swings {
  readonly trips: number;
  readonly size: number;
}

/** What a path of swings may be measured by. The first is nearly the toll, the others are what people take for it. */
const MEASURES = {
  squares: ({ trips, size }: Swings) => trips * size ** 2,
  count: ({ trips }: Swings) => trips,
  width: ({ size }: Swings) => size,
  distance: ({ trips, size }: Swings) => trips * size,
} as const;

/** The smallest measure first: it is believed to leave most. */
const orderBy = (set: readonly Swings[], measure: (swings: Swings) => number): readonly number[] =>
  set.map((_, index) => index).sort((a, b) => measure(set[a]!) - measure(set[b]!));

const CANDIDATES: readonly Swings[] = [
  { trips: 20, size: 1 },
  { trips: 15, size: 1 },
  { trips: 12, size: 1 },
  { trips: 9, size: 2 },
  { trips: 6, size: 2 },
  { trips: 5, size: 2 },
  { trips: 8, size: 3 },
  { trips: 3, size: 4 },
  { trips: 5, size: 4 },
  { trips: 2, size: 5 },
  { trips: 4, size: 5 },
  { trips: 2, size: 6 },
  { trips: 1, size: 8 },
  { trips: 2, size: 8 },
];

/** Every choice of so many from a list, in its order. */
function choices<T>(list: readonly T[], count: number): readonly (readonly T[])[] {
  if (count === 0) return [[]];
  return list.flatMap((first, index) =>
    choices(list.slice(index + 1), count - 1).map((rest) => [first, ...rest]),
  );
}

/** How much more the next toll must be, so that the order can be told without a calculator. */
const CLEARLY_MORE = 1.3;

/** Whether each measure puts the four in an order of its own, and the tolls lie well apart. */
function tellsApart(set: readonly Swings[]): boolean {
  const all = Object.values(MEASURES);
  const noTies = all.every((measure) => new Set(set.map(measure)).size === set.length);
  const orders = new Set(all.map((measure) => orderBy(set, measure).join()));
  const tolls = set.map(MEASURES.squares).sort((a, b) => a - b);
  const apart = tolls.every((toll, place) => toll >= CLEARLY_MORE * (tolls[place - 1] ?? 0));
  return noTies && orders.size === all.length && apart;
}

const SETS = choices(CANDIDATES, 4).filter(tellsApart);

const named = ({ trips, size }: Swings): string =>
  trips === 1
    ? `One trip up by ${percents(size)} and back`
    : `${trips} trips up by ${percents(size)} and back`;

const squared = (swings: Swings): string =>
  `${swings.trips} times the square of ${swings.size} is ${MEASURES.squares(swings)}`;

export const manyOrWide = itemOf("ordering", {
  id: "twenty-real-years/many-or-wide",
  goal: "drag-is-variance",
  pose(draw) {
    const set = draw.shuffle(draw.pick(SETS));
    const ends = set.map(({ trips, size }) => afterRoundTrips(3, size, trips));
    const order = set.map((_, index) => index).sort((a, b) => ends[b]!.cmp(ends[a]!));
    return {
      prompt: {
        stem: "Four indices end the quarter where they began it. Each has made other trips on the way. Put them in order of what a 3x token, reset at every close, has left of 100.",
        items: set.map((swings) => ({ text: named(swings) })),
        first: "most money left",
        last: "least money left",
      },
      key: {
        order,
        reasons: set.map(
          (swings, index) =>
            `${formatMoney(ends[index]!, { decimals: 1 })} is left: ${squared(swings)}.`,
        ),
        mistakes: [
          {
            ...mistakeFrom(
              "counts-the-swings",
              "This is the order by the number of trips. A narrow trip costs next to nothing, so many of them can cost less than one wide one.",
            ),
            order: orderBy(set, MEASURES.count),
          },
          {
            ...mistakeFrom(
              "widest-swing-decides",
              "This is the order by width. A trip costs the square of its width, and every further trip costs that again.",
            ),
            order: orderBy(set, MEASURES.width),
          },
          {
            ...mistakeFrom(
              "toll-grows-with-the-swing",
              "This is the order by the distance travelled. A trip twice as wide costs four times as much.",
            ),
            order: orderBy(set, MEASURES.distance),
          },
        ],
      },
      hint: "How does the width of a trip enter what it costs? Then count the trips.",
      steps: [
        { text: "One trip costs nearly in proportion to the square of its width", value: null },
        ...order.map((index) => ({
          text: `${named(set[index]!)}: ${squared(set[index]!)}`,
          value: null,
        })),
      ],
      idea: "What swings take from a token is the sum of their squares: a few wide ones can cost more than many narrow ones.",
      link: null,
    };
  },
});
