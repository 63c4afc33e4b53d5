/** Where a keeper brings the leverage, and where a lender does not wait for one. */
import { numericItem } from "../../../components/quiz/builders/numeric-item.ts";
import { fraction, scenarioOf } from "../../../components/quiz/scenarios.ts";
import { percents } from "../../../components/quiz/words.ts";
import { fallToTheLender, recentredOnce } from "../../../components/quiz/worked/lending.ts";
import { Decimal } from "../../../engine/index.ts";
import type { ProductSpec } from "../../../engine/index.ts";
import { formatMoney, formatMultiple } from "../../../format/index.ts";

const TARGET = 2;
const LEAST = 1.7;

interface Falls {
  readonly fall: number;
  readonly speed: number;
  readonly max: number;
}

/** Falls after which a share of the way still ends well above the range. */
const FALLS: readonly Falls[] = [14, 15, 16, 18, 20].flatMap((fall) =>
  [5, 10, 20].flatMap((speed) =>
    [2.2, 2.3, 2.4].flatMap((max) => {
      const over = afterFall(fall).minus(TARGET);
      const wanted = over
        .times(100 - speed)
        .div(100)
        .plus(TARGET);
      return wanted.minus(max).gte("0.03") ? [{ fall, speed, max }] : [];
    }),
  ),
);

/** A collateral token that recentres once a day. */
function recentred({ speed, max }: Falls): ProductSpec {
  const range = { target: String(TARGET), min: String(LEAST), max: String(max) };
  const rule = { kind: "recentre", ...range, speed: fraction(speed), everyHours: 24 } as const;
  return { id: "keeper", kind: "collateral-token", rule, liquidationThreshold: "0.9" };
}

/** A collateral token that nobody touches. */
function leftAlone(leverage: number, threshold: number): ProductSpec {
  const rule = {
    kind: "recentre",
    target: String(leverage),
    min: "1",
    max: "100",
    speed: "1",
    everyHours: 8760,
  } as const;
  return { id: "loan", kind: "collateral-token", rule, liquidationThreshold: fraction(threshold) };
}

function afterFall(fall: number): Decimal {
  const kept = new Decimal(100 - fall).div(100);
  return kept.times(2).div(kept.times(2).minus(1));
}

export const whereItGoes = numericItem({
  id: "cefi-or-defi/where-it-goes",
  goal: "where-it-goes",
  draw: (draw) => draw.pick(FALLS),
  asked: (numbers) => ({
    scenario: scenarioOf([-numbers.fall], [recentred(numbers)]),
    product: "keeper",
    quantity: "real-leverage",
  }),
  unit: "multiple",
  decimals: 2,
  stem: ({ fall, speed, max }) =>
    `A collateral token aims at ${formatMultiple(TARGET)}. Once a day its keeper goes ${percents(speed)} of the way back to that, and the range is ${formatMultiple(LEAST)} to ${formatMultiple(max)}. In one day ether falls ${percents(fall)}, and the token stands at ${formatMultiple(afterFall(fall))}. Where does the keeper bring it?`,
  label: "Leverage after the trade, two decimals",
  misconceptions: ["restores-the-target", "forgets-the-range"],
  instead: () =>
    "A recentring goes a share of the way to the target. If that still lies outside the range, it goes to the edge of the range, and no further.",
  hint: () => "First the share of the way, then the range.",
  steps: ({ fall, speed, max }) =>
    recentredOnce({
      leverage: afterFall(fall),
      target: new Decimal(TARGET),
      min: new Decimal(LEAST),
      max: new Decimal(max),
      speed: new Decimal(fraction(speed)),
    }),
  idea: "The name says where a fund aims. The range says where it may stay.",
});

export const fallToTheSale = numericItem({
  id: "cefi-or-defi/fall-to-the-sale",
  goal: "lender-ends-it",
  draw: (draw) =>
    draw.pick([
      { leverage: 1.5, threshold: 75 },
      { leverage: 2, threshold: 75 },
      { leverage: 2, threshold: 80 },
      { leverage: 2, threshold: 83 },
      { leverage: 2.5, threshold: 75 },
      { leverage: 2.5, threshold: 80 },
      { leverage: 3, threshold: 75 },
      { leverage: 3, threshold: 80 },
      { leverage: 3, threshold: 83 },
    ]),
  asked: ({ leverage, threshold }) => ({
    scenario: scenarioOf([-1], [leftAlone(leverage, threshold)]),
    product: "loan",
    quantity: "liquidation-fall",
  }),
  unit: "percent",
  decimals: 1,
  anySign: true,
  stem: ({ leverage, threshold }) =>
    `A collateral token stands at ${formatMultiple(leverage)}: for each 100 of its own it owes ${formatMoney((leverage - 1) * 100)} and holds ${formatMoney(leverage * 100)} of coins. The lender sells when the debt is ${percents(threshold)} of the coins. Nobody turns the crank. By how many percent must the coin fall until the lender sells?`,
  label: "Fall in percent, one decimal",
  misconceptions: ["lender-waits", "threshold-of-the-price"],
  instead: () =>
    "The debt stands still and the coins do not. The sale comes when the coins are worth the debt over the threshold, while some of the fund’s own is still there.",
  hint: () => "Write down what it owes and what it holds. How little may the coins be worth?",
  steps: ({ leverage, threshold }) =>
    fallToTheLender(new Decimal(leverage), new Decimal(fraction(threshold))),
  idea: "A lender’s price can be worked out on the first day, like a margin account’s.",
});
