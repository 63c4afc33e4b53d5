/** One question of each kind that chooses, orders or matches. */
import { askedOf, leverageOf, measure } from "../../../components/quiz/asked.ts";
import type { Asked } from "../../../components/quiz/asked.ts";
import { itemOf } from "../../../components/quiz/builders/item.ts";
import { mistakeFrom } from "../../../components/quiz/builders/mistakes.ts";
import type { ProductColour } from "../../../components/quiz/product.ts";
import {
  bandToken,
  dailyToken,
  scenarioOf,
  spot,
  staticPosition,
} from "../../../components/quiz/scenarios.ts";
import { percents } from "../../../components/quiz/words.ts";
import { compounding, holding } from "../../../components/quiz/worked/compounding.ts";
import { drifting } from "../../../components/quiz/worked/triggers.ts";
import { underName } from "../../../components/quiz/worked/under-name.ts";
import type { ProductSpec } from "../../../engine/index.ts";
import { Decimal } from "../../../engine/index.ts";
import { formatMoney, formatMultiple } from "../../../format/index.ts";

const fraction = (percents: number) => new Decimal(percents).div(100);

function leftOf(spec: ProductSpec, moves: readonly number[]): Decimal {
  const scenario = scenarioOf(moves, [spec]);
  return measure({ scenario, product: spec.id, quantity: "left-of-100" });
}

/** Which products trade at the close of one day. */
export const whichTrade = itemOf("multiple-choice", {
  id: "every-kind/which-trade",
  goal: "rule-decides",
  pose(draw) {
    const fall = draw.pick([7, 9, 12, 14]);
    const holders = draw.shuffle([
      { text: "The 3x token that resets every midnight", spec: dailyToken(3), product: "daily" },
      {
        text: "The 3x token with the band from 2x to 4x",
        spec: bandToken(3, 2, 4),
        product: "band",
      },
      { text: "The 3x position that is never resized", spec: staticPosition(3), product: "static" },
      { text: "Bitcoin itself", spec: spot, product: "underlying" },
    ] as const);
    const trades = holders.map(({ spec }) => {
      const asked: Asked = {
        scenario: scenarioOf([-fall], [spec]),
        product: spec.id,
        quantity: "rebalances",
      };
      return measure(asked).gt(0);
    });
    return {
      prompt: {
        stem: `Each of these was at its target this morning. By the close bitcoin has fallen ${percents(fall)}. Which of them trade?`,
        options: holders.map(({ text, product }) => ({ text, product })),
      },
      key: {
        right: trades,
        reasons: trades.map((does) =>
          does
            ? "Its rule asks for a trade at this close."
            : "Nothing in its rule asks for a trade.",
        ),
        mistakes: holders.map(({ product }, index) => {
          if (trades[index] === true || product === "underlying") return null;
          return product === "band"
            ? mistakeFrom("resized-daily", "This one looks at its leverage and not at the clock.")
            : mistakeFrom("leverage-stays-fixed", "Nothing brings this one back to its leverage.");
        }),
      },
      hint: "Go through the rules one by one: what does each of them look at?",
      steps: drifting(new Decimal(3), fraction(-fall)),
      idea: "A rule is what a token looks at, and when it looks.",
      link: null,
    };
  },
});

const ROWS: readonly { text: string; spec: ProductSpec; product: ProductColour }[] = [
  { text: "Bitcoin itself", spec: spot, product: "underlying" },
  { text: "A 3x position, never resized", spec: staticPosition(3), product: "static" },
  { text: "A 3x token, reset every midnight", spec: dailyToken(3), product: "daily" },
  {
    text: "A 2x token, reset every midnight",
    spec: { ...dailyToken(2), id: "two" },
    product: "pool",
  },
];

/** Most left first. */
export const byWhatIsLeft = itemOf("ordering", {
  id: "every-kind/by-what-is-left",
  goal: "rule-decides",
  pose(draw) {
    const moves = [draw.whole(8, 18), -draw.whole(10, 18)];
    const rows = draw.shuffle(ROWS);
    const ends = rows.map(({ spec }) => leftOf(spec, moves));
    const order = ends
      .map((end, index) => ({ end, index }))
      .sort((a, b) => b.end.cmp(a.end))
      .map(({ index }) => index);
    const [up = 0, down = 0] = moves;
    // By leverage alone; of the two at 3x, the one that is ahead comes first.
    const byLeverage = order.toSorted((a, b) =>
      leverageOf(rows[b]!.spec).cmp(leverageOf(rows[a]!.spec)),
    );
    return {
      prompt: {
        stem: `Bitcoin rises ${percents(up)} and on the next day falls ${percents(-down)}. Put these in order of what is left of 100.`,
        items: rows.map(({ text, product }) => ({ text, product })),
        first: "most money left",
        last: "least money left",
      },
      key: {
        order,
        reasons: ends.map((end) => `${formatMoney(end, { decimals: 1 })} is left.`),
        mistakes: [
          {
            ...mistakeFrom(
              "more-leverage-more-left",
              "Leverage makes a fall larger as well, and a reset makes each day work on what is left.",
            ),
            order: byLeverage,
          },
        ],
      },
      hint: "Work out the whole move first. What is never resized makes a multiple of it.",
      steps: [
        ...underName("Never resized", holding(new Decimal(3), moves.map(fraction))),
        ...underName("Reset at 3x", compounding(new Decimal(3), moves.map(fraction))),
      ],
      idea: "The same two days, the same start: leverage and rule decide the order.",
      link: null,
    };
  },
});

/** Each move beside the leverage it leads to. */
export const moveAndLeverage = itemOf("matching", {
  id: "every-kind/move-and-leverage",
  goal: "read-a-rule",
  pose(draw) {
    const moves = draw.shuffle([
      -draw.whole(9, 12),
      -draw.whole(4, 6),
      draw.whole(5, 8),
      draw.whole(12, 18),
    ]);
    const position = staticPosition(3);
    const after = moves.map((move) => {
      const asked = { scenario: scenarioOf([move], [position]), product: position.id } as const;
      return measure(askedOf({ ...asked, quantity: "real-leverage" }, position));
    });
    const shown = after.map((leverage) => formatMultiple(leverage, { decimals: 2 }));
    const places = draw.shuffle([0, 1, 2, 3]);
    const extremes = [Math.min(...moves), Math.max(...moves)].map((move) =>
      moves.indexOf(move),
    ) as [number, number];
    const withThePrice = mistakeFrom(
      "leverage-follows-price",
      "The position does, and the NAV moves further: after a rise the fraction is smaller.",
    );
    const said = moves.map(
      (move) => `Bitcoin ${move > 0 ? "rises" : "falls"} ${percents(Math.abs(move))}`,
    );
    return {
      prompt: {
        stem: "A 3x token has not traded since its reset. Put each real leverage beside the move that leads to it.",
        left: said,
        right: places.map((place) => shown[place] ?? ""),
      },
      key: {
        partners: moves.map((_move, line) => places.indexOf(line)),
        reasons: shown.map((leverage, line) => `${said[line]}: ${leverage}.`),
        mistakes: [
          { ...withThePrice, line: extremes[0], partner: places.indexOf(extremes[1]) },
          { ...withThePrice, line: extremes[1], partner: places.indexOf(extremes[0]) },
        ],
      },
      hint: "Leverage falls after gains and rises after losses. The larger the loss, the faster.",
      steps: moves.flatMap((move, line) =>
        underName(said[line] ?? "", drifting(new Decimal(3), fraction(move)).slice(-1)),
      ),
      idea: "Real leverage is position over NAV, now.",
      link: null,
    };
  },
});
