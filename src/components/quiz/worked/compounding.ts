/**
 * Worked solutions: the arithmetic a reader does on paper, line by line.
 *
 * These lines do not ask the engine. That is their use: a key and its worked solution are two independent
 * computations of one number, and the quiz check fails when they differ.
 */
import { Decimal } from "../../../engine/index.ts";
import { formatMoney, formatMultiple, formatSigned } from "../../../format/index.ts";
import type { Step } from "../answer.ts";
import { move } from "../words.ts";

/** 100 × ∏(1 + L·r), one line a day. */
export function compounding(leverage: Decimal, moves: readonly Decimal[]): readonly Step[] {
  let left = new Decimal(100);
  return moves.map((change) => {
    const gain = leverage.times(change);
    const before = left;
    left = before.times(gain.plus(1));
    const text = `${formatMultiple(leverage)} ${move(change)} is ${move(gain)}: ${formatMoney(before)} becomes ${formatMoney(left)}`;
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
