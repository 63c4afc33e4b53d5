/** What funding is a share of, and who receives it. */
import { measure } from "../../../components/quiz/asked.ts";
import { numericItem } from "../../../components/quiz/builders/numeric-item.ts";
import { singleChoiceItem } from "../../../components/quiz/builders/single-choice-item.ts";
import type { SimulationLink } from "../../../components/quiz/question.ts";
import { bandToken, dailyToken, fraction, stillDays } from "../../../components/quiz/scenarios.ts";
import { rated } from "../../../components/quiz/words.ts";
import { fundingPaid } from "../../../components/quiz/worked/waiting.ts";
import { Decimal } from "../../../engine/index.ts";
import { formatDays, formatHours, formatMultiple, formatPercent } from "../../../format/index.ts";

const PAGE = "/lessons/funding-and-fees/";

/** The Cost meter with these numbers in it. */
function inTheMeter(values: SimulationLink["values"]): SimulationLink {
  return { page: PAGE, model: "cost-meter", values };
}

export const fundingOfYourMoney = numericItem({
  id: "funding-and-fees/funding-of-your-money",
  goal: "on-your-money",
  draw: (draw) => ({
    token: draw.pick([
      { leverage: 2, low: 1.5, high: 2.5 },
      { leverage: 3, low: 2, high: 4 },
      { leverage: 5, low: 3.5, high: 7 },
    ]),
    rate: draw.pick([0.01, 0.02, 0.03, 0.04]),
    every: draw.pick([8, 4]),
    days: draw.pick([5, 7, 10, 14]),
  }),
  asked: ({ token: { leverage, low, high }, rate, every, days }) => ({
    scenario: stillDays(days, [bandToken(leverage, low, high)], {
      percents: rate,
      everyHours: every,
    }),
    product: "band",
    quantity: "funding-of-100",
  }),
  unit: "amount",
  decimals: 2,
  stem: ({ token: { leverage, low, high }, rate, every, days }) =>
    `A ${formatMultiple(leverage)} token trades only outside ${formatMultiple(low)} to ${formatMultiple(high)}. It is at its target and holds 100 of your money. For ${formatDays(days)} bitcoin does not move, and every ${formatHours(every)} funding is settled at ${rated(rate)}. How much of your 100 does funding take in all?`,
  label: "Funding in all, two decimals",
  misconceptions: ["funding-on-nav", "settled-once-a-day"],
  instead: () =>
    "Funding is a share of the position, taken at every settlement, and the position is a multiple of your money.",
  hint: () => "How large is the position? How many settlements are there?",
  steps: ({ token, rate, every, days }) =>
    fundingPaid(new Decimal(token.leverage), new Decimal(fraction(rate)), (days * 24) / every),
  idea: "Of your money, funding is rate times leverage times settlements.",
  link: ({ token, rate, every, days }) =>
    inTheMeter({ L: token.leverage, fund: rate, every: String(every), days }),
});

export const whoPays = singleChoiceItem({
  id: "funding-and-fees/who-pays",
  goal: "who-pays",
  draw: (draw) => ({
    leverage: draw.pick([-3, -2, 2, 3]),
    rate: draw.pick([-1, 1]) * draw.pick([0.01, 0.02, 0.03, 0.05]),
  }),
  stem: ({ leverage, rate }) =>
    `You hold a ${formatMultiple(leverage)} token at its target. Funding is settled at ${rated(rate)}. What does that do to your NAV?`,
  options({ leverage, rate }) {
    const token = dailyToken(leverage);
    const scenario = stillDays(1, [token], { percents: rate, everyHours: 24 });
    const paid = measure({ scenario, product: token.id, quantity: "funding-of-100" });
    const size = (value: Decimal) =>
      formatPercent(value.abs().div(100), { decimals: undefined, maxDecimals: 4 });
    const pays = paid.gt(0);
    const alone = new Decimal(rate);
    const why = `At ${rate > 0 ? "a rate above zero longs pay shorts" : "a rate below zero shorts pay longs"}, and this token is ${leverage > 0 ? "long" : "short"}.`;
    return [
      {
        text: `It loses ${size(paid)}`,
        right: pays,
        reason: pays
          ? `${why} The position is ${formatMultiple(Math.abs(leverage))} the NAV.`
          : why,
        misconception: "funding-is-a-fee",
      },
      {
        text: `It gains ${size(paid)}`,
        right: !pays,
        reason: pays
          ? why
          : `${why} The position is ${formatMultiple(Math.abs(leverage))} the NAV.`,
      },
      {
        text: `It loses ${size(alone)}`,
        right: false,
        reason: `${why} The rate is a share of the position, and the position is ${formatMultiple(Math.abs(leverage))} the NAV.`,
        misconception: pays ? "funding-on-nav" : "funding-is-a-fee",
      },
      {
        text: "Nothing: tokens pay no funding",
        right: false,
        reason: "The basket holds perpetuals and settles like anybody else. It shows in the NAV.",
        misconception: "token-pays-no-funding",
      },
    ];
  },
  hint: () => "First the direction: who pays at this sign? Then the size: of what is it a share?",
  steps: ({ leverage, rate }) => fundingPaid(new Decimal(leverage), new Decimal(fraction(rate)), 1),
  idea: "The sign of the rate and your side decide the direction, the position decides the size.",
  link: ({ leverage, rate }) => inTheMeter({ L: Math.abs(leverage), fund: rate, days: 1 }),
});
