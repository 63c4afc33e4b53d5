/** Worked solutions about real leverage between two resets. See `compounding.ts` for why they ask nobody. */
import type { Decimal } from "../../../engine/index.ts";
import { formatMultiple } from "../../../format/index.ts";
import type { Step } from "../answer.ts";
import { move, share } from "../words.ts";

/** L(1 + r) ÷ (1 + L·r), one line for each of its three numbers. */
export function drifting(leverage: Decimal, change: Decimal): readonly Step[] {
  const position = leverage.times(change.plus(1));
  const nav = leverage.times(change).plus(1);
  const value = position.div(nav);
  const moved = move(change);
  return [
    {
      text: `The position moves with the price, ${moved}: ${formatMultiple(leverage)} becomes ${formatMultiple(position)} of the old NAV`,
      value: position,
    },
    {
      text: `The NAV moves ${formatMultiple(leverage)} as far, ${move(nav.minus(1))}: it becomes ${formatMultiple(nav)} the old NAV`,
      value: nav,
    },
    {
      text: `Position divided by NAV: ${formatMultiple(position)} ÷ ${formatMultiple(nav)} = ${formatMultiple(value)}`,
      value,
    },
  ];
}

/** The fall at which leverage L has become X: (X − L) ÷ (L·(X − 1)), in percents. */
export function fallTo(leverage: Decimal, edge: Decimal): readonly Step[] {
  const distance = edge.minus(leverage);
  const per = leverage.times(edge.minus(1));
  const value = distance.div(per);
  const [from, to] = [formatMultiple(leverage), formatMultiple(edge)];
  return [
    {
      text: `After a fall of f the position is ${from} × (1 − f) and the NAV 1 − ${from} × f. The token trades when the first is ${to} the second`,
      value: null,
    },
    { text: `The distance to cover is ${to} − ${from}`, value: null },
    { text: `Each unit of the fall covers ${from} × (${to} − 1) of it`, value: null },
    { text: `One divided by the other is ${share(value)}`, value: value.times(100) },
  ];
}
