/** Worked solutions about futures. See `compounding.ts` for why they ask nobody. */
import type { Decimal } from "../../../engine/index.ts";
import { formatMoney } from "../../../format/index.ts";
import type { Step } from "../answer.ts";
import { share } from "../words.ts";

/** The fall at which a long future is taken over: (1 ÷ L − m) ÷ (1 − m), in percents. */
export function fallToTakeover(leverage: Decimal, rate: Decimal): readonly Step[] {
  const deposit = leverage.pow(-1);
  const fall = deposit.minus(rate).div(rate.neg().plus(1));
  return [
    {
      text: `Behind a position of 100 stand ${formatMoney(deposit.times(100))}`,
      value: deposit.times(100),
    },
    {
      text: `After a fall of f percent the position is worth 100 − f, and ${share(rate)} of that must be left`,
      value: null,
    },
    {
      text: `${formatMoney(deposit.times(100))} − f = ${share(rate)} of (100 − f), so f is (${share(deposit)} − ${share(rate)}) ÷ (1 − ${share(rate)})`,
      value: fall.times(100),
    },
  ];
}
