import { leverageOf, specOf } from "../asked.ts";
import type { Asked } from "../asked.ts";
import type { Misconception } from "./misconception.ts";
import { move, multiple } from "./words.ts";

function parts(asked: Asked) {
  const spec = specOf(asked);
  const high = spec.kind === "token" && spec.rule.kind === "band" ? spec.rule.high : "0";
  const leverage = leverageOf(spec);
  return { leverage, ratio: leverage.div(high).minus(1), room: leverage.minus(high).div(leverage) };
}

/** L ÷ X − 1: leverage taken to rise exactly as the price falls. */
export const triggerByRatio: Misconception = {
  belief: "Leverage rises in the proportion in which the price falls.",
  result: (asked) => (asked.quantity === "trigger-fall" ? parts(asked).ratio.times(100) : null),
  if: (asked) =>
    `leverage rises in the proportion in which the price falls: ${move(parts(asked).ratio)}`,
  steps(asked) {
    const { leverage, ratio } = parts(asked);
    const edge = leverage.div(ratio.plus(1));
    const text = `From ${multiple(leverage)} to ${multiple(edge)}: ${multiple(leverage)} divided by ${multiple(edge)}, less one`;
    return [{ text, value: ratio.times(100) }];
  },
};

/** (L − X) ÷ L: the width of the band in leverage taken for a move of the price. */
export const triggerByWidth: Misconception = {
  belief: "A band a third above the target is a third of the price away.",
  result: (asked) => (asked.quantity === "trigger-fall" ? parts(asked).room.times(100) : null),
  if: (asked) => `the distance in leverage is the distance in price: ${move(parts(asked).room)}`,
  steps(asked) {
    const { leverage, room } = parts(asked);
    const text = `The edge lies ${move(room.neg())} above ${multiple(leverage)}`;
    return [{ text, value: room.times(100) }];
  },
};
