/** What somebody gets who buys between two trades. */
import { numericItem } from "../../../components/quiz/builders/numeric-item.ts";
import { scenarioOf, staticPosition } from "../../../components/quiz/scenarios.ts";
import { percents } from "../../../components/quiz/words.ts";
import { buyingIn } from "../../../components/quiz/worked/triggers.ts";
import { Decimal } from "../../../engine/index.ts";
import { formatMultiple } from "../../../format/index.ts";
import { moved } from "./words.ts";

export const buysTheDrift = numericItem({
  id: "leverage-drifts/buys-the-drift",
  goal: "what-you-buy",
  draw: (draw) => ({
    leverage: draw.pick([2, 3]),
    before: draw.pick([-14, -12, -10, 12, 15, 18, 20, 25]),
    next: draw.pick([-1, 1]) * draw.whole(3, 6),
  }),
  asked: ({ leverage, before, next }) => ({
    scenario: scenarioOf([before, next], [staticPosition(leverage)]),
    product: "static",
    quantity: "last-step-of-100",
  }),
  unit: "amount",
  decimals: 1,
  stem: ({ leverage, before, next }) =>
    `A token called ${formatMultiple(leverage)} was last traded at its target, and bitcoin has ${moved(before)} since. You buy for 100. Then bitcoin ${next > 0 ? "rises" : "falls"} ${percents(Math.abs(next))}, and the token still does not trade. How much do you gain or lose? Write a loss with a minus sign.`,
  label: "Gain or loss on 100, one decimal",
  misconceptions: ["leverage-stays-fixed", "leverage-follows-price", "leverage-forgets-position"],
  instead: ({ before }) =>
    `You buy the leverage that the token has now. After ${before > 0 ? "the rise it is lower" : "the fall it is higher"} than the name says.`,
  hint: () => "First work out the leverage at the moment you buy. It is not the one in the name.",
  steps: ({ leverage, before, next }) =>
    buyingIn(new Decimal(leverage), new Decimal(before).div(100), new Decimal(next).div(100)),
  idea: "The name says where a token will be put back. What you buy is where it stands today.",
  link: ({ leverage, before }) => ({
    page: "/lessons/leverage-drifts/",
    model: "drift-dial",
    values: { L: leverage, m: before, side: "long" },
  }),
});
