/** Worked solutions about margin accounts. See `compounding.ts` for why they ask nobody. */
import type { Decimal } from "../../../engine/index.ts";
import { formatMoney, formatNumber } from "../../../format/index.ts";
import type { Step } from "../answer.ts";
import { share } from "../words.ts";

/** The fall at which a long account of leverage L reaches a level: 1 − level × (L − 1) ÷ L, in percents. */
export function fallToLevel(leverage: Decimal, level: Decimal): readonly Step[] {
  const debt = leverage.minus(1).times(100);
  const coins = leverage.times(100);
  const worth = level.times(debt);
  const fall = worth.div(coins).minus(1).neg();
  return [
    {
      text: `For 100 of your own you owe ${formatMoney(debt)} and hold ${formatMoney(coins)} of coins`,
      value: null,
    },
    {
      text: `At a level of ${formatNumber(level)} the coins are worth ${formatNumber(level)} × ${formatMoney(debt)} = ${formatMoney(worth)}`,
      value: worth,
    },
    {
      text: `From ${formatMoney(coins)} down to that is a fall of ${share(fall)}`,
      value: fall.times(100),
    },
  ];
}
