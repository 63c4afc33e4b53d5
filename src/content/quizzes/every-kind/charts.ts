/** One question of each kind that points at a chart or draws on one. */
import { itemOf } from "../../../components/quiz/builders/item.ts";
import { mistakeFrom } from "../../../components/quiz/builders/mistakes.ts";
import { dailyToken, scenarioOf, staticPosition } from "../../../components/quiz/scenarios.ts";
import { compounding } from "../../../components/quiz/worked/compounding.ts";
import { drifting } from "../../../components/quiz/worked/triggers.ts";
import { Decimal, simulate } from "../../../engine/index.ts";
import { formatMultiple } from "../../../format/index.ts";

/** The day on which a band token first sells, on a chart of its real leverage. */
export const firstSale = itemOf("point", {
  id: "every-kind/first-sale",
  goal: "read-a-rule",
  pose(draw) {
    const moves = Array.from({ length: 9 }, () => draw.pick([-5, -4, -3, -2, 1, 2]));
    const high = 4;
    const { path, products } = simulate(scenarioOf(moves, [staticPosition(3)]));
    const series = products["static"]?.series ?? [];
    const leverages = series.map(({ realLeverage }) => realLeverage ?? new Decimal(0));
    const first = leverages.findIndex((leverage) => leverage.gte(high));
    const firstFall = moves.findIndex((move) => move < 0) + 1;
    return {
      prompt: {
        stem: "The chart is the price of bitcoin. A 3x token was at its target on day 0 and sells at the first close at which its real leverage is 4x or more. On which day is that?",
        title: "Price of bitcoin over nine days, 100 at the start.",
        xs: path.map(({ step }) => `day ${step}`),
        ys: path.map(({ price }) => price.toDecimalPlaces(2).toString()),
        line: "bitcoin",
        product: "underlying",
        unit: "amount",
        decimals: 1,
      },
      key: {
        right: first < 0 ? [] : [first],
        reasons: leverages.map((leverage, day) => {
          const shown = formatMultiple(leverage, { decimals: 2 });
          if (day === first) return `Real leverage is ${shown}: the first close at 4x or more.`;
          return day < first
            ? `Real leverage is ${shown}, still under 4x.`
            : `The sale has already happened, on day ${first}.`;
        }),
        mistakes: leverages.map((_leverage, day) =>
          day === firstFall && day !== first
            ? mistakeFrom("resized-daily", "This one waits until its leverage is 4x.")
            : null,
        ),
      },
      hint: "A 3x token reaches 4x when the price has lost a ninth since the reset.",
      steps: drifting(
        new Decimal(3),
        (path[Math.max(0, first)]?.price ?? new Decimal(100)).div(100).minus(1),
      ),
      idea: "Between resets real leverage depends on the price now and the price at the reset, not on the way.",
      link: null,
    };
  },
});

/** A daily token's line over a given path. */
export const drawTheToken = itemOf("draw", {
  id: "every-kind/draw-the-token",
  goal: "trend-cost",
  pose(draw) {
    const moves = [draw.whole(6, 12), -draw.whole(6, 12), draw.whole(4, 10), -draw.whole(4, 10)];
    const { path, products } = simulate(scenarioOf(moves, [dailyToken(3), staticPosition(3)]));
    const lineOf = (id: string) =>
      (products[id]?.series ?? []).slice(1).map(({ nav }) => nav.times(100).toString());
    return {
      prompt: {
        stem: "Draw what 100 in a 3x token becomes that resets at every close, over this path of bitcoin.",
        title: "Bitcoin over four days, and your line of the token. Both start at 100.",
        xs: path.map(({ step }) => `day ${step}`),
        start: "100",
        min: 50,
        max: 160,
        step: 1,
        given: {
          label: "bitcoin",
          ys: path.map(({ price }) => price.toDecimalPlaces(2).toString()),
        },
        line: "3x token",
        product: "daily",
        unit: "amount",
        decimals: 0,
      },
      key: {
        ys: lineOf("daily"),
        tolerance: "2",
        reason: "Each day the token moves three times as far as bitcoin, from where it stands.",
        mistakes: [
          {
            ...mistakeFrom(
              "never-resized",
              "This is the line of a position that is left alone. The token resets at every close, so each day starts from what is left.",
            ),
            ys: lineOf("static"),
          },
        ],
      },
      hint: "One day at a time: three times the day’s move, on what the token is worth that morning.",
      steps: compounding(
        new Decimal(3),
        moves.map((move) => new Decimal(move).div(100)),
      ),
      idea: "A token with a clock multiplies days.",
      link: null,
    };
  },
});
