/** What a buyer owns, and what nobody asks them for. */
import { runOf } from "../../../components/quiz/asked.ts";
import { singleChoiceItem } from "../../../components/quiz/builders/single-choice-item.ts";
import { dailyToken, scenarioOf, staticPosition } from "../../../components/quiz/scenarios.ts";
import { percents, timesOver } from "../../../components/quiz/words.ts";
import { Decimal } from "../../../engine/index.ts";
import { formatMoney, formatMultiple } from "../../../format/index.ts";

/** The position behind so much money in a token at its target. */
function positionOf(leverage: number, stake: number): Decimal {
  const token = dailyToken(leverage);
  const asked = { scenario: scenarioOf([], [token]), product: token.id } as const;
  return runOf({ ...asked, quantity: "left-of-100" }).ledger[0]!.notional.times(stake);
}

export const whatYouOwn = singleChoiceItem({
  id: "what-it-is/what-you-own",
  goal: "what-you-own",
  draw: (draw) => ({
    leverage: draw.pick([2, 3, 4, 5]),
    stake: draw.pick([50, 80, 100, 200, 500]),
  }),
  stem: ({ leverage, stake }) =>
    `You buy ${formatMoney(stake)} of BTC${leverage}L on an exchange. What do you own then?`,
  options({ leverage, stake }) {
    const position = formatMoney(positionOf(leverage, stake));
    const lent = formatMoney(positionOf(leverage, stake).minus(stake));
    return [
      {
        text: `Units of a fund, which has a position of ${position} on bitcoin for your ${formatMoney(stake)}`,
        right: true,
        reason:
          "You hold units of a fund. It is the fund that has a position, and your units are worth what is left of it.",
      },
      {
        text: `Bitcoin worth ${formatMoney(stake)}, which rises ${timesOver(leverage)} as fast as other bitcoin`,
        right: false,
        reason:
          "There is no such bitcoin. What moves faster is the fund, because its position is larger than its money.",
        misconception: "leveraged-coin",
      },
      {
        text: `Bitcoin worth ${position}, and a debt of ${lent} in your name`,
        right: false,
        reason:
          "That is a margin account. Nothing of the position is in your name, and you owe nobody anything.",
        misconception: "token-is-a-loan",
      },
      {
        text: `A contract of your own on ${position} of bitcoin, which is closed when the price falls too far`,
        right: false,
        reason: "That is a future. The contracts belong to the fund, and you have no say in them.",
        misconception: "token-is-a-future",
      },
    ];
  },
  hint: () => "Ask who has the position: you, or somebody whose units you have bought?",
  steps: ({ leverage, stake }) => [
    {
      text: `Behind ${formatMoney(stake)} at ${leverage} times stands a position of ${formatMoney(leverage * stake)}, and it is the fund’s`,
      value: new Decimal(leverage * stake),
    },
  ],
  idea: "A leveraged token is a unit of a fund. The fund has the position; you have a share of what it is worth.",
});

/** What a jump makes of 100 in a position of that leverage that nobody trades in between. */
function afterTheGap(leverage: number, fall: number) {
  const position = staticPosition(leverage);
  const asked = { scenario: scenarioOf([-fall], [position]), product: position.id } as const;
  const { nav, deficit } = runOf({ ...asked, quantity: "left-of-100" }).summary;
  return { left: nav.times(100), deficit: deficit.times(100) };
}

export const afterAGap = singleChoiceItem({
  id: "what-it-is/after-a-gap",
  goal: "prepaid",
  draw: (draw) => ({ leverage: draw.pick([3, 4, 5]), fall: draw.pick([36, 40, 45, 50]) }),
  stem: ({ leverage, fall }) =>
    `You hold 100 of a ${formatMultiple(leverage)} token whose leverage is what its name says. In one jump, with no time to trade, bitcoin falls ${percents(fall)}. Where does that leave you?`,
  options({ leverage, fall }) {
    const { left, deficit } = afterTheGap(leverage, fall);
    const beyond = formatMoney(deficit);
    const coin = formatMoney(100 - fall);
    return [
      {
        text: "With nothing, and owing nothing",
        right: left.isZero() && deficit.gt(0),
        reason: `The fund has lost all that its holders put in. The ${beyond} beyond it, for your 100, is not yours to pay.`,
      },
      {
        text: `With nothing, and owing ${beyond}`,
        right: false,
        reason: `The loss does go ${beyond} beyond your 100. But the position is the fund’s: you have paid its margin in advance and owe no more.`,
        misconception: "owes-the-rest",
      },
      {
        text: `With ${coin}, as if you had held bitcoin`,
        right: false,
        reason: "The basket is larger than the money behind it, and so is its loss.",
        misconception: "forgets-leverage",
      },
      {
        text: "With 100, because the fund sells before it comes to that",
        right: false,
        reason: "There was no time to trade. A fund can sell only at prices that exist.",
        misconception: "stops-at-the-trigger",
      },
    ];
  },
  hint: () => "How much does the basket lose? And who put up the money for it?",
  steps: ({ leverage, fall }) => [
    {
      text: `A basket of ${formatMoney(leverage * 100)} loses ${formatMoney(leverage * fall)}, and 100 stands behind it`,
      value: new Decimal(leverage * fall),
    },
  ],
  idea: "A holder can lose everything and owes nothing: all the margin was paid on the first day.",
  link: ({ fall }) => ({
    page: "/lessons/what-it-is/",
    model: "basket-builder",
    values: { m: -Math.min(35, fall) },
  }),
});
