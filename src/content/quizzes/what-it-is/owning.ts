/** What a buyer owns, and what nobody asks them for. */
import { runOf } from "../../../components/quiz/asked.ts";
import { singleChoiceItem } from "../../../components/quiz/builders/single-choice-item.ts";
import { dailyToken, scenarioOf } from "../../../components/quiz/scenarios.ts";
import { Decimal } from "../../../engine/index.ts";
import { formatMoney } from "../../../format/index.ts";

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
        text: `Bitcoin worth ${formatMoney(stake)}, which rises ${leverage} times as fast as other bitcoin`,
        right: false,
        reason:
          "There is no such bitcoin. What moves faster is the fund, because its position is larger than its money.",
      },
      {
        text: `Bitcoin worth ${position}, and a debt of ${lent} in your name`,
        right: false,
        reason:
          "That is a margin account. Nothing of the position is in your name, and you owe nobody anything.",
      },
      {
        text: `A contract of your own on ${position} of bitcoin, which is closed when the price falls too far`,
        right: false,
        reason: "That is a future. The contracts belong to the fund, and you have no say in them.",
      },
    ];
  },
  hint: () => "Ask who has the position: you, or somebody whose units you have bought?",
  steps: ({ leverage, stake }) => [
    {
      text: `Behind ${formatMoney(stake)} at ${leverage} times stands a position of ${formatMoney(leverage * stake)}, and it is the fund's`,
      value: new Decimal(leverage * stake),
    },
  ],
  idea: "A leveraged token is a unit of a fund. The fund has the position; you have a share of what it is worth.",
});
