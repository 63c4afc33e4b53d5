/** Worked solutions about the trade at a reset. See `compounding.ts` for why they ask nobody. */
import { Decimal } from "../../../engine/index.ts";
import { formatMoney, formatMultiple, formatSigned } from "../../../format/index.ts";
import type { Step } from "../answer.ts";

/** Target position less the position there is: L·(1 + L·r) − L·(1 + r), for a stake of 100. */
export function resetTrade(leverage: Decimal, change: Decimal): readonly Step[] {
  const nav = leverage.times(change).plus(1).times(100);
  const position = leverage.times(change.plus(1)).times(100);
  const target = leverage.times(nav);
  const trade = target.minus(position);
  const times = formatMultiple(leverage);
  return [
    { text: `The NAV becomes ${formatMoney(nav)}`, value: nav },
    { text: `The position has moved with the price to ${formatMoney(position)}`, value: position },
    { text: `${times} the new NAV is ${formatMoney(target)}`, value: target },
    {
      text: `The trade is the difference: ${formatSigned(new Decimal(trade), { maxDecimals: 2 })}`,
      value: trade,
    },
  ];
}
