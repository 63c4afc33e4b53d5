/** Worked solutions about real leverage between two resets. See `compounding.ts` for why they ask nobody. */
import type { Decimal } from "../../../engine/index.ts";
import { formatMultiple, formatNumber, formatSigned } from "../../../format/index.ts";
import type { Step } from "../answer.ts";
import { asFar, move, share } from "../words.ts";

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
      text: `The NAV moves ${asFar(leverage)}, ${move(nav.minus(1))}: it becomes ${formatMultiple(nav)} the old NAV`,
      value: nav,
    },
    {
      text: `Position divided by NAV: ${formatNumber(position, { maxDecimals: 4 })} ÷ ${formatNumber(nav, { maxDecimals: 4 })} = ${formatMultiple(value)}`,
      value,
    },
  ];
}

/** The rise at which a short token of size L has become one of size X: (X − L) ÷ (L·(X + 1)), in percents. */
export function riseTo(size: Decimal, edge: Decimal): readonly Step[] {
  const value = edge.minus(size).div(size.times(edge.plus(1)));
  const [from, to] = [formatMultiple(size), formatMultiple(edge)];
  return [
    {
      text: `After a rise of f the position is ${from} × (1 + f) in size and the NAV 1 − ${from} × f. The token trades when the first is ${to} the second`,
      value: null,
    },
    { text: `The distance to cover is ${to} − ${from}`, value: null },
    {
      text: `Each unit of the rise covers ${from} × (${to} + 1) of it, because the position grows while the NAV shrinks`,
      value: null,
    },
    { text: `One divided by the other is ${share(value)}`, value: value.times(100) },
  ];
}

/** What the next move makes of 100 that buys in now: real leverage after the first move, times the second. */
export function buyingIn(leverage: Decimal, before: Decimal, next: Decimal): readonly Step[] {
  const steps = drifting(leverage, before);
  const real = leverage.times(before.plus(1)).div(leverage.times(before).plus(1));
  const value = real.times(next).times(100);
  const text = `${formatMultiple(real)} a move of ${move(next)}, on 100: ${formatSigned(value, { maxDecimals: 2 })}`;
  return [...steps.slice(-1), { text, value }];
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
