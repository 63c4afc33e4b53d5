/** Worked solutions about collateral tokens. See `compounding.ts` for why they ask nobody. */
import { Decimal } from "../../../engine/index.ts";
import { formatMoney, formatMultiple } from "../../../format/index.ts";
import type { Step } from "../answer.ts";
import { share } from "../words.ts";

/** The fall at which debt is a share of the coins: 1 − (L − 1) ÷ (L × threshold), in percents. */
export function fallToTheLender(leverage: Decimal, threshold: Decimal): readonly Step[] {
  const debt = leverage.minus(1).times(100);
  const coins = leverage.times(100);
  const worth = debt.div(threshold);
  const fall = new Decimal(1).minus(worth.div(coins));
  return [
    {
      text: `For 100 of its own the fund owes ${formatMoney(debt)} and holds ${formatMoney(coins)} of coins`,
      value: null,
    },
    {
      text: `The debt is ${share(threshold)} of the coins when they are worth ${formatMoney(debt)} ÷ ${share(threshold)} = ${formatMoney(worth)}`,
      value: worth,
    },
    {
      text: `From ${formatMoney(coins)} down to that is a fall of ${share(fall)}`,
      value: fall.times(100),
    },
  ];
}

export interface Recentring {
  readonly leverage: Decimal;
  readonly target: Decimal;
  readonly min: Decimal;
  readonly max: Decimal;
  readonly speed: Decimal;
}

/** The share of the way to the target, before the range cuts it. */
export function partOfTheWay({ leverage, target, speed }: Recentring): Decimal {
  return leverage.minus(leverage.minus(target).times(speed));
}

/** One recentring: a share of the way, cut to the range. */
export function recentredOnce(recentring: Recentring): readonly Step[] {
  const { leverage, target, min, max, speed } = recentring;
  const wanted = partOfTheWay(recentring);
  const value = Decimal.max(min, Decimal.min(max, wanted));
  const way = leverage.minus(target);
  return [
    {
      text: `From ${formatMultiple(leverage)} to ${formatMultiple(target)} it is ${formatMultiple(way)}, and ${share(speed)} of that is ${formatMultiple(way.times(speed), { maxDecimals: 3 })}`,
      value: null,
    },
    {
      text: `A part of the way leads to ${formatMultiple(wanted, { maxDecimals: 3 })}`,
      value: wanted,
    },
    {
      text: `The range allows ${formatMultiple(min)} to ${formatMultiple(max)}: it goes to ${formatMultiple(value)}`,
      value,
    },
  ];
}
