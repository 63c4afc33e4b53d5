/** Worked solutions about the cost of waiting. See `compounding.ts` for why they ask nobody. */
import { Decimal } from "../../../engine/index.ts";
import { formatMoney, formatMultiple, formatNumber } from "../../../format/index.ts";
import type { Step } from "../answer.ts";
import { share } from "../words.ts";

/** L × 100 × rate × settlements. */
export function fundingPaid(
  leverage: Decimal,
  rate: Decimal,
  settlements: number,
): readonly Step[] {
  const position = leverage.times(100);
  const each = position.times(rate);
  const value = each.times(settlements);
  const all = {
    text: `${formatNumber(settlements)} of them are ${formatMoney(value)}`,
    value,
  };
  return [
    {
      text: `Your 100 holds a position of ${formatMultiple(leverage)} that: ${formatMoney(position)}`,
      value: null,
    },
    {
      text: `One settlement is ${share(rate)} of the position: ${formatMoney(each, { maxDecimals: 4 })}${each.lt(0) ? ", which is received" : ""}`,
      value: each,
    },
    ...(settlements === 1 ? [] : [all]),
  ];
}

/** 100 × (1 − fee)^days. */
export function afterDailyFee(fee: Decimal, days: number): readonly Step[] {
  const kept = new Decimal(1).minus(fee);
  const left = kept.pow(days).times(100);
  return [
    {
      text: `A day leaves ${formatNumber(kept, { maxDecimals: 5 })} of what the day before left`,
      value: null,
    },
    { text: `${formatNumber(days)} days of that leave ${formatMoney(left)} of 100`, value: left },
  ];
}
