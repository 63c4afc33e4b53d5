/** Which path suits which holding. */
import { measure } from "../../../components/quiz/asked.ts";
import { itemOf } from "../../../components/quiz/builders/item.ts";
import { mistakeFrom } from "../../../components/quiz/builders/mistakes.ts";
import { dailyToken, scenarioOf, staticPosition } from "../../../components/quiz/scenarios.ts";
import { percents, timesOver } from "../../../components/quiz/words.ts";
import { holding, repeating } from "../../../components/quiz/worked/compounding.ts";
import { underName } from "../../../components/quiz/worked/under-name.ts";
import { Decimal } from "../../../engine/index.ts";
import type { ProductSpec } from "../../../engine/index.ts";
import { formatMoney } from "../../../format/index.ts";

function leftOf(spec: ProductSpec, moves: readonly number[]): Decimal {
  const scenario = scenarioOf(moves, [spec]);
  return measure({ scenario, product: spec.id, quantity: "left-of-100" });
}

/** Moves that come so many times over. */
const over = (times: number, pattern: readonly number[]): readonly number[] =>
  Array.from({ length: times }, () => pattern).flat();

const fractions = (moves: readonly number[]): readonly Decimal[] =>
  moves.map((move) => new Decimal(move).div(100));

/** On which paths the resetting token beats the position that is left alone. */
export const whichFeed = itemOf("multiple-choice", {
  id: "chop-and-trend/which-feed",
  goal: "trend-feeds",
  pose(draw) {
    const [rise, fall, swing] = [draw.whole(1, 3), draw.whole(1, 3), draw.whole(4, 7)];
    const paths = draw.shuffle([
      { text: `Ten days, each up ${percents(rise)}`, pattern: [rise], times: 10 },
      { text: `Ten days, each down ${percents(fall)}`, pattern: [-fall], times: 10 },
      {
        text: `Ten days, up ${percents(swing)} and down ${percents(swing)} in turn`,
        pattern: [swing, -swing],
        times: 5,
      },
      {
        text: `Ten days, down ${percents(swing)} and up ${percents(swing)} in turn`,
        pattern: [-swing, swing],
        times: 5,
      },
    ]);
    const ends = paths.map(({ pattern, times }) => ({
      token: leftOf(dailyToken(3), over(times, pattern)),
      fixed: leftOf(staticPosition(3), over(times, pattern)),
    }));
    return {
      prompt: {
        stem: "On which of these paths does a 3x token that resets at each close end above a 3x position that is never resized?",
        options: paths.map(({ text }) => ({ text })),
      },
      key: {
        right: ends.map(({ token, fixed }) => token.gt(fixed)),
        reasons: ends.map(
          ({ token, fixed }) =>
            `The token ends at ${formatMoney(token, { decimals: 1 })}, the position at ${formatMoney(fixed, { decimals: 1 })}.`,
        ),
        mistakes: ends.map(({ token, fixed }) =>
          token.gt(fixed)
            ? mistakeFrom(
                "always-decays",
                "A reset costs where the price turns round the next day. Where it goes on, the reset was right.",
              )
            : mistakeFrom(
                "takes-profit",
                "It does the opposite, so in a swing it buys dear and sells cheap.",
              ),
        ),
      },
      hint: "A reset buys after a rise and sells after a fall. On which path is that right the next day?",
      steps: paths.flatMap(({ text, pattern, times }) => [
        ...underName(`${text}, the token`, [repeating(new Decimal(3), fractions(pattern), times)]),
        ...underName(
          `${text}, the position`,
          holding(new Decimal(3), fractions(over(times, pattern))).slice(1, 2),
        ),
      ]),
      idea: "Trends feed a resetting token in both directions. Reversals eat it, whichever comes first.",
      link: null,
    };
  },
});

/** The same squares in another order, and a path of the same length without reversals. */
export const byTheToken = itemOf("ordering", {
  id: "chop-and-trend/by-the-token",
  goal: "leverage-squares",
  pose(draw) {
    const size = draw.whole(4, 6);
    const rows = draw.shuffle([1, 2, 3, 4]).map((leverage) => ({
      leverage,
      text: leverage === 1 ? "Bitcoin itself" : `A token at ${timesOver(leverage)} bitcoin’s move`,
    }));
    const pattern = [size, -size];
    const moves = over(10, pattern);
    const ends = rows.map(({ leverage }) => leftOf(dailyToken(leverage), moves));
    const order = ends
      .map((end, index) => ({ end, index }))
      .sort((a, b) => b.end.cmp(a.end))
      .map(({ index }) => index);
    return {
      prompt: {
        stem: `For twenty days bitcoin goes up ${percents(size)} and down ${percents(size)} in turn. Put the holdings in order of what is left of 100.`,
        items: rows.map(({ text }) => ({ text })),
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
              "This is the right order from the other end: in a chop the wider swing loses more.",
            ),
            order: [...order].reverse(),
          },
        ],
      },
      hint: "In a chop every holding loses the square of its own swing.",
      steps: rows.flatMap(({ leverage, text }) =>
        underName(text, [repeating(new Decimal(leverage), fractions(pattern), 10)]),
      ),
      idea: "The wider a holding’s own swing, the more a chop takes from it.",
      link: null,
    };
  },
});
