/**
 * Worked solutions: the arithmetic a reader does on paper, line by line.
 *
 * These lines do not ask the engine. That is their use: a key and its worked solution are two independent
 * computations of one number, and the quiz check fails when they differ.
 */
import { Decimal } from "../../../engine/index.ts";
import { formatMoney, formatMultiple, formatNumber, formatSigned } from "../../../format/index.ts";
import type { Step } from "../answer.ts";
import { move } from "../words.ts";

/** 100 × ∏(1 + L·r), one line a day. */
export function compounding(leverage: Decimal, moves: readonly Decimal[]): readonly Step[] {
  let left = new Decimal(100);
  return moves.map((change) => {
    const gain = leverage.times(change);
    const before = left;
    left = before.times(gain.plus(1));
    const times = leverage.eq(1) ? "" : `${formatMultiple(leverage)} ${move(change)} is `;
    const text = `${times}${move(gain)}: ${formatMoney(before)} becomes ${formatMoney(left)}`;
    return { text, value: left };
  });
}

/** 100 × (1 + L·R): one position through the whole move. */
export function holding(leverage: Decimal, moves: readonly Decimal[]): readonly Step[] {
  const position = leverage.times(100);
  const end = moves.reduce((price, change) => price.times(change.plus(1)), new Decimal(1));
  const gain = position.times(end.minus(1));
  const left = gain.plus(100);
  return [
    {
      text: `Your 100 holds ${formatMoney(position)} of the underlying, and nothing is bought or sold on the way`,
      value: position,
    },
    {
      text: `The underlying moves by ${move(end.minus(1))} in all, so the position changes by ${formatSigned(gain, { maxDecimals: 2 })}`,
      value: gain,
    },
    { text: `100 and that change make ${formatMoney(left)}`, value: left },
  ];
}

/** 100 × ((1 + L·x)(1 − L·x))^k: a rise and a fall of the same size, many times. */
export function swinging(leverage: Decimal, size: Decimal, pairs: number): readonly Step[] {
  const up = leverage.times(size).plus(1);
  const down = new Decimal(1).minus(leverage.times(size));
  const pair = up.times(down);
  const left = pair.pow(pairs).times(100);
  const shown = (value: Decimal) => formatNumber(value, { maxDecimals: 4 });
  return [
    { text: `One rise and one fall: ${shown(up)} × ${shown(down)} = ${shown(pair)}`, value: null },
    {
      text: `${pairs === 1 ? "That" : `${pairs} times that`} on 100 leaves ${formatMoney(left)}`,
      value: left,
    },
  ];
}

/** 100 × ∏(1 + L·r), in one line: moves that come `times` over. */
export function repeating(leverage: Decimal, moves: readonly Decimal[], times = 1): Step {
  const factors = moves.map((change) => leverage.times(change).plus(1));
  const once = factors.reduce((all, factor) => all.times(factor), new Decimal(1));
  const left = once.pow(times).times(100);
  const product = factors.map((factor) => formatNumber(factor, { maxDecimals: 4 })).join(" × ");
  const over = times === 1 ? "" : `, ${times} times over,`;
  return { text: `100 × ${product}${over} is ${formatMoney(left)}`, value: left };
}

/** There and back: (1 + L·x) × (1 − L·x ÷ (1 + x)), for a rise of x and the fall that undoes it. */
export function thereAndBack(leverage: Decimal, rise: Decimal): readonly Step[] {
  const fall = rise.div(rise.plus(1)).neg();
  const up = leverage.times(rise).plus(1).times(100);
  const left = up.times(leverage.times(fall).plus(1));
  return [
    {
      text: `${formatMultiple(leverage)} a move of ${move(rise)}: 100 becomes ${formatMoney(up)}`,
      value: up,
    },
    { text: `To come back the price must move by ${move(fall)}`, value: null },
    {
      text: `${formatMultiple(leverage)} that: ${formatMoney(up)} becomes ${formatMoney(left)}`,
      value: left,
    },
  ];
}

/** −r ÷ (1 + r) in percents: what is missing, as a part of what is left. */
export function wayBackSteps(there: Decimal): readonly Step[] {
  const left = there.plus(1).times(100);
  const missing = new Decimal(100).minus(left);
  const value = missing.div(left).times(100);
  return [
    { text: `Left of 100: ${formatMoney(left)}. Missing: ${formatMoney(missing)}`, value: left },
    {
      text: `${formatMoney(missing)} as a part of ${formatMoney(left)} is ${move(missing.div(left))}`,
      value,
    },
  ];
}
