/** Which way leverage drifts, and what stands still meanwhile. */
import { measure } from "../../../components/quiz/asked.ts";
import { itemOf } from "../../../components/quiz/builders/item.ts";
import { mistakeFrom } from "../../../components/quiz/builders/mistakes.ts";
import { singleChoiceItem } from "../../../components/quiz/builders/single-choice-item.ts";
import { scenarioOf, staticPosition } from "../../../components/quiz/scenarios.ts";
import { asFar, percents } from "../../../components/quiz/words.ts";
import { drifting } from "../../../components/quiz/worked/triggers.ts";
import { underName } from "../../../components/quiz/worked/under-name.ts";
import { Decimal } from "../../../engine/index.ts";
import { formatMultiple } from "../../../format/index.ts";
import { moved } from "./words.ts";

const named = (leverage: number) =>
  `The ${formatMultiple(Math.abs(leverage))} token, ${leverage > 0 ? "long" : "short"}`;

function realLeverage(leverage: number, change: number): Decimal {
  const scenario = scenarioOf([change], [staticPosition(leverage)]);
  return measure({ scenario, product: "static", quantity: "real-leverage" });
}

/** What a move has done to both parts of the fraction. */
function partsSaid(leverage: number, climbed: boolean): string {
  if (leverage < 0) {
    return climbed
      ? "It has lost: its position has grown and the NAV has shrunk"
      : "It has gained: its position has shrunk and the NAV has grown";
  }
  return climbed
    ? "It has lost, so the NAV has shrunk faster than its position can"
    : "It has gained, so the NAV has grown faster than its position";
}

export const whoseClimbs = itemOf("multiple-choice", {
  id: "leverage-drifts/whose-climbs",
  goal: "direction",
  pose(draw) {
    const change = draw.pick([-1, 1]) * draw.whole(4, 12);
    const tokens = draw.shuffle([draw.pick([2, 4]), 3, draw.pick([-1, -2]), -3]);
    const after = tokens.map((leverage) => realLeverage(leverage, change));
    const right = tokens.map((leverage, i) => after[i]!.abs().gt(Math.abs(leverage)));
    return {
      prompt: {
        stem: `Each of these tokens was at the leverage in its name this morning, and none has traded since. Bitcoin has ${moved(change)}. Whose leverage has climbed, in size?`,
        options: tokens.map((leverage) => ({ text: named(leverage), product: "static" as const })),
      },
      key: {
        right,
        reasons: tokens.map((leverage, i) => {
          const now = formatMultiple(after[i]!, { decimals: 2 });
          const than = `${right[i] ? "more" : "less"} than ${formatMultiple(Math.abs(leverage))}`;
          return `${partsSaid(leverage, right[i]!)}. It stands at ${now}, in size ${than}.`;
        }),
        mistakes: right.map((climbed) =>
          climbed
            ? null
            : mistakeFrom(
                "gains-add-leverage",
                "A gain moves the NAV up by a larger percentage than the position, so the fraction gets smaller.",
              ),
        ),
      },
      hint: "Forget the position for a moment. Ask of each token: has it gained or lost?",
      steps: tokens.flatMap((leverage) =>
        underName(
          named(leverage),
          drifting(new Decimal(leverage), new Decimal(change).div(100)).slice(-1),
        ),
      ),
      idea: "Leverage sinks after gains and climbs after losses. A long token gains when the price rises, a short one when it falls.",
      link: {
        page: "/lessons/leverage-drifts/",
        model: "drift-dial",
        values: { m: change, L: 3, side: "short" },
      },
    };
  },
});

export const standsStill = singleChoiceItem({
  id: "leverage-drifts/stands-still",
  goal: "direction",
  draw: (draw) => ({
    leverage: draw.pick([2, 3, 4]),
    change: draw.pick([-1, 1]) * draw.whole(5, 15),
  }),
  stem: ({ leverage, change }) =>
    `A ${formatMultiple(leverage)} token was last traded at its target. Bitcoin has ${moved(change)} since. What is still the same as after that trade?`,
  options({ leverage, change }) {
    const now = formatMultiple(realLeverage(leverage, change), { decimals: 2 });
    const way = change > 0 ? "more" : "less";
    return [
      {
        text: "How many coins the token holds",
        right: true,
        reason: "Only a trade changes the number of coins, and nobody has traded.",
      },
      {
        text: "Its real leverage",
        right: false,
        reason: `It was ${formatMultiple(leverage)} and is ${now}: position and NAV have moved by different percentages.`,
        misconception: "leverage-stays-fixed",
      },
      {
        text: "What its position is worth",
        right: false,
        reason: `The coins are the same; each is worth ${percents(Math.abs(change))} ${way}, and so is the position.`,
        misconception: "leverage-forgets-position",
      },
      {
        text: "Its NAV",
        right: false,
        reason: `The NAV takes the whole result of the position, so it moves ${asFar(leverage)} as bitcoin.`,
      },
    ];
  },
  hint: () => "Three of these have the price in them.",
  steps: ({ leverage, change }) => drifting(new Decimal(leverage), new Decimal(change).div(100)),
  idea: "Between two trades a token is a fixed number of coins. Everything else about it follows the price.",
});
