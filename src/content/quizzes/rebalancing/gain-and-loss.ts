/** What a reset makes of a gain and of a loss, and what it leaves as it was. */
import { measure } from "../../../components/quiz/asked.ts";
import { numericItem } from "../../../components/quiz/builders/numeric-item.ts";
import { singleChoiceItem } from "../../../components/quiz/builders/single-choice-item.ts";
import { dailyToken, scenarioOf, scenarioOfPrices } from "../../../components/quiz/scenarios.ts";
import { percents } from "../../../components/quiz/words.ts";
import { compounding } from "../../../components/quiz/worked/compounding.ts";
import { resetTrade } from "../../../components/quiz/worked/rebalancing.ts";
import { Decimal } from "../../../engine/index.ts";
import { formatMoney, formatMultiple } from "../../../format/index.ts";

export const fallAndBack = numericItem({
  id: "rebalancing/fall-and-back",
  goal: "gain-and-loss",
  draw: (draw) => ({ leverage: draw.pick([2, 3, -2]), low: draw.pick([75, 80, 85, 88, 90, 92]) }),
  asked: ({ leverage, low }) => ({
    scenario: scenarioOfPrices(["100", String(low), "100"], [dailyToken(leverage)]),
    product: "daily",
    quantity: "left-of-100",
  }),
  unit: "amount",
  decimals: 1,
  stem: ({ leverage, low }) =>
    `You put 100 into a ${formatMultiple(leverage)} token that resets every midnight. Bitcoin goes from 100 to ${low} on Monday and back to 100 on Tuesday. What is left of your 100?`,
  label: "What is left, one decimal",
  misconceptions: ["comes-back"],
  instead: ({ leverage }) =>
    leverage > 0
      ? "At midnight the token sells, so the way back meets fewer coins than the way down did."
      : "At midnight the token sells more short, so the way back meets a larger position than the way down did.",
  hint: () =>
    "Take one day at a time, each from where the day before left it. The rise is not the fall turned round.",
  steps: ({ leverage, low }) => {
    const down = new Decimal(low).div(100).minus(1);
    const up = new Decimal(100).div(low).minus(1);
    return compounding(new Decimal(leverage), [down, up]);
  },
  idea: "A reset makes the day’s result final. A price that comes back does not bring the token back with it.",
});

export const whatChanges = singleChoiceItem({
  id: "rebalancing/what-changes",
  goal: "what-changes",
  draw: (draw) => ({
    leverage: draw.pick([2, 3, -1, -3]),
    change: draw.pick([-1, 1]) * draw.whole(4, 10),
  }),
  stem: ({ leverage, change }) =>
    `Bitcoin has ${change > 0 ? "risen" : "fallen"} ${percents(Math.abs(change))} today. At midnight a ${formatMultiple(leverage)} token resets, at no cost. What is different one minute later?`,
  options({ leverage, change }) {
    const asked = {
      scenario: scenarioOf([change], [dailyToken(leverage)]),
      product: "daily",
    } as const;
    const trade = measure({ ...asked, quantity: "traded-of-100" });
    const nav = measure({ ...asked, quantity: "left-of-100" });
    const traded = `${trade.gt(0) ? "bought" : "sold"} ${formatMoney(trade.abs(), { maxDecimals: 1 })}`;
    return [
      {
        text: "The size of its position",
        right: true,
        reason: `For each 100 of stake it has ${traded} of bitcoin, and that is all that a reset does.`,
      },
      {
        text: "Its NAV",
        right: false,
        reason: `It is ${formatMoney(nav, { maxDecimals: 1 })} before and after: what is traded at its price is worth what was paid for it.`,
        misconception: "reset-moves-nav",
      },
      {
        text: "What you can get for your units",
        right: false,
        reason: "Your units are a share of the NAV, and the NAV has not moved.",
        misconception: "reset-moves-nav",
      },
      {
        text: "The gain or loss of the day, which is paid out to you",
        right: false,
        reason:
          "Nothing is paid out: the day’s result was in the NAV before the trade and stays there.",
        misconception: "takes-profit",
      },
    ];
  },
  hint: () => "Somebody buys something at its price. Are they richer or poorer a minute later?",
  steps: ({ leverage, change }) => resetTrade(new Decimal(leverage), new Decimal(change).div(100)),
  idea: "A reset moves no value. It changes how many coins stand behind it.",
});
