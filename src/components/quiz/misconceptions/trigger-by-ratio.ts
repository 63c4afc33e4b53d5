import { Decimal, ONE } from "../../../engine/index.ts";
import { leverageOf, specOf } from "../asked.ts";
import type { Asked } from "../asked.ts";
import type { Misconception } from "./misconception.ts";
import { multiple, share } from "../words.ts";

function parts(asked: Asked) {
  const spec = specOf(asked);
  const high = spec.kind === "token" && spec.rule.kind === "band" ? spec.rule.high : "0";
  const leverage = leverageOf(spec).abs();
  return {
    leverage,
    edge: high,
    ratio: ONE.minus(leverage.div(high)),
    room: new Decimal(high).minus(leverage).div(leverage),
  };
}

/** 1 − L ÷ X: leverage taken to rise exactly as the price goes against the token. */
export const triggerByRatio: Misconception = {
  belief: "Leverage rises in the proportion in which the price goes against the token.",
  result: (asked) => (asked.quantity === "trigger-against" ? parts(asked).ratio.times(100) : null),
  if: (asked) =>
    `leverage rises in the proportion in which the price ${leverageOf(specOf(asked)).gt(0) ? "falls" : "rises"}`,
  steps(asked) {
    const { leverage, edge, ratio } = parts(asked);
    const text = `One less ${multiple(leverage)} divided by ${multiple(new Decimal(edge))} is ${share(ratio)}`;
    return [{ text, value: ratio.times(100) }];
  },
};

/** (X − L) ÷ L: the width of the band in leverage taken for a move of the price. */
export const triggerByWidth: Misconception = {
  belief: "An edge is as far away in price as it is in leverage.",
  result: (asked) => (asked.quantity === "trigger-against" ? parts(asked).room.times(100) : null),
  if: () => "the distance in leverage is also the distance in price",
  steps(asked) {
    const { leverage, room } = parts(asked);
    const text = `The edge lies ${share(room)} above ${multiple(leverage)}`;
    return [{ text, value: room.times(100) }];
  },
};
