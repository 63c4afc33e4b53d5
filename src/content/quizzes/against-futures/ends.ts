/** Where futures and margin accounts end. */
import { itemOf } from "../../../components/quiz/builders/item.ts";
import { mistakeFrom } from "../../../components/quiz/builders/mistakes.ts";
import { numericItem } from "../../../components/quiz/builders/numeric-item.ts";
import { scenarioOf } from "../../../components/quiz/scenarios.ts";
import { measure } from "../../../components/quiz/asked.ts";
import { percents, share } from "../../../components/quiz/words.ts";
import { fallToTakeover as workedFall } from "../../../components/quiz/worked/futures.ts";
import { Decimal } from "../../../engine/index.ts";
import type { ProductSpec } from "../../../engine/index.ts";
import { formatMultiple, formatPercent } from "../../../format/index.ts";
import { marginAccount } from "../against-margin/accounts.ts";

/** A future on its own margin; the rate is in percents. */
export function future(
  leverage: number,
  rate: number,
  kind: "perpetual" | "inverse-perpetual" = "perpetual",
  side: "long" | "short" = "long",
): ProductSpec {
  return {
    id: "future",
    kind,
    side,
    leverage: String(leverage),
    maintenanceMarginRate: new Decimal(rate).div(100).toString(),
  };
}

export const fallToTakeover = numericItem({
  id: "against-futures/fall-to-takeover",
  goal: "find-the-price",
  draw: (draw) => ({ leverage: draw.pick([3, 4, 5, 8, 10]), rate: draw.pick([0.5, 1, 1.5, 2]) }),
  asked: ({ leverage, rate }) => ({
    scenario: scenarioOf([0], [future(leverage, rate)]),
    product: "future",
    quantity: "liquidation-fall",
  }),
  unit: "percent",
  decimals: 2,
  anySign: true,
  stem: ({ leverage, rate }) =>
    `You are long a linear future at ${formatMultiple(leverage)} on its own margin. The venue takes it over when the margin has shrunk to ${percents(rate)} of the position, measured at the price of that moment. By how many percent must the price fall?`,
  label: "Fall in percent, two decimals",
  misconceptions: ["gone-with-the-stake", "maintenance-of-the-stake", "maintenance-at-the-entry"],
  instead: () =>
    "The venue takes the position over while some of the margin is still there: a share of the position at the price of the end.",
  hint: () =>
    "Take a position of 100. What stands behind it on the first day, and what after a fall of f percent?",
  steps: ({ leverage, rate }) => workedFall(new Decimal(leverage), new Decimal(rate).div(100)),
  idea: "A future ends somewhat before its margin is gone, at a price that is known on the first day.",
  link: ({ leverage, rate }) => ({
    page: "/lessons/against-futures/",
    model: "liquidation-ladder",
    values: { L: leverage, mmr: rate },
  }),
});

interface Holder {
  readonly text: string;
  readonly leverage: number;
  readonly spec: ProductSpec;
}

const RATE = 0.5;
const linear = (leverage: number): Holder => ({
  text: `A linear future, long at ${formatMultiple(leverage)}`,
  leverage,
  spec: future(leverage, RATE),
});
const inverse = (leverage: number): Holder => ({
  text: `An inverse future, long at ${formatMultiple(leverage)}`,
  leverage,
  spec: future(leverage, RATE, "inverse-perpetual"),
});
const margin = (leverage: number): Holder => ({
  text: `A margin account at ${formatMultiple(leverage)}`,
  leverage,
  spec: marginAccount(leverage),
});

/** Sets whose order is not their order by leverage; linear futures before the others of their leverage. */
const SETS: readonly (readonly Holder[])[] = [
  [linear(10), inverse(10), linear(5), margin(3)],
  [linear(5), inverse(5), linear(3), margin(3)],
  [linear(8), linear(3), inverse(3), margin(3)],
  [linear(5), inverse(5), linear(2), margin(2)],
];

const fallOf = ({ spec }: Holder): Decimal =>
  measure({ scenario: scenarioOf([0], [spec]), product: spec.id, quantity: "liquidation-fall" });

export const firstToGo = itemOf("ordering", {
  id: "against-futures/first-to-go",
  goal: "find-the-price",
  pose(draw) {
    const set = draw.pick(SETS);
    const holders = draw.shuffle(set);
    const falls = holders.map(fallOf);
    const order = holders.map((_, index) => index).sort((a, b) => falls[a]!.cmp(falls[b] ?? 0));
    const byLeverage = set
      .map((holder) => holders.indexOf(holder))
      .sort((a, b) => holders[b]!.leverage - holders[a]!.leverage);
    return {
      prompt: {
        stem: `A price falls, and goes on falling. The futures have a maintenance margin of ${percents(RATE)}, the margin account is sold at a level of 1.1. Put them in the order in which they end.`,
        items: holders.map(({ text }) => ({ text })),
        first: "ends first",
        last: "ends last",
      },
      key: {
        order,
        reasons: falls.map(
          (fall) => `It ends after a fall of ${formatPercent(fall.div(100), { decimals: 1 })}.`,
        ),
        mistakes: [
          {
            ...mistakeFrom(
              "only-leverage-counts",
              "A deposit in coins loses worth as the coin falls, so the inverse long ends before the linear one; and a margin account is sold while its coins still cover the debt and a tenth more, which is before a linear future of the same leverage.",
            ),
            order: byLeverage,
          },
        ],
      },
      hint: "Start with the leverage. Between two of the same leverage, ask what stands behind them and how much of it must be left.",
      steps: order.map((index) => ({
        text: `${holders[index]!.text}: after a fall of ${share(falls[index]!.div(100).toDP(4))}`,
        value: null,
      })),
      idea: "Leverage says roughly where a position ends. What stands behind it, and how much must be left, says where exactly.",
      link: null,
    };
  },
});
