/** Worked solutions about the two prices of a token. See `compounding.ts` for why they ask nobody. */
import { Decimal } from "../../../engine/index.ts";
import { formatMoney, formatNumber } from "../../../format/index.ts";
import type { Step } from "../answer.ts";
import { move } from "../words.ts";

/** (1 + r)(1 + π₁) ÷ (1 + π₀) − 1, by way of the prices that were paid for a unit worth 10. */
export function throughPremiums(nav: Decimal, first: Decimal, last: Decimal): readonly Step[] {
  const ten = new Decimal(10);
  const paid = ten.times(first.plus(1));
  const worth = ten.times(nav.plus(1));
  const got = worth.times(last.plus(1));
  const value = got.div(paid).minus(1);
  return [
    {
      text: `A unit worth ${formatMoney(ten)} costs you ${formatMoney(paid)}`,
      value: null,
    },
    {
      text: `It is then worth ${formatMoney(worth)}, and sells for ${formatMoney(got)}`,
      value: null,
    },
    {
      text: `${formatMoney(got)} for what cost ${formatMoney(paid)} is ${move(value)}`,
      value: value.times(100),
    },
  ];
}

/** Selling from the best bid down, the same number of units at each. */
export function downTheBook(
  prices: readonly Decimal[],
  each: number,
  units: number,
): readonly Step[] {
  let left = units;
  let proceeds = new Decimal(0);
  const steps = prices.flatMap((price): Step[] => {
    const taken = Math.min(left, each);
    if (taken === 0) return [];
    left -= taken;
    proceeds = proceeds.plus(price.times(taken));
    const text = `${formatNumber(taken)} at ${formatMoney(price, { decimals: 2 })} bring ${formatMoney(price.times(taken))}`;
    return [{ text, value: null }];
  });
  const average = proceeds.div(units);
  return [
    ...steps,
    { text: `${formatMoney(proceeds)} in all`, value: proceeds },
    {
      text: `${formatMoney(proceeds)} for ${formatNumber(units)} units is ${formatMoney(average, { maxDecimals: 3 })} each`,
      value: average,
    },
  ];
}
