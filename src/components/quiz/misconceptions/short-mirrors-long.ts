import { Decimal, triggerMove } from "../../../engine/index.ts";
import { leverageOf, specOf } from "../asked.ts";
import type { Asked } from "../asked.ts";
import type { Misconception } from "./misconception.ts";
import { multiple, share } from "../words.ts";

function parts(asked: Asked) {
  const spec = specOf(asked);
  const edge = spec.kind === "token" && spec.rule.kind === "band" ? spec.rule.high : "0";
  const leverage = leverageOf(spec).abs();
  return { leverage, edge, move: triggerMove({ leverage, trigger: edge })!.abs() };
}

/** The long token's move, taken for the short one's. */
export const shortMirrorsLong: Misconception = {
  belief: "A short token is a long one seen in a mirror.",
  result: (asked) => (asked.quantity === "trigger-against" ? parts(asked).move.times(100) : null),
  if: () => "a short token is the mirror of a long one",
  steps(asked) {
    const { leverage, edge, move } = parts(asked);
    const text = `A long token of ${multiple(leverage)} reaches ${multiple(new Decimal(edge))} after a fall of ${share(move)}`;
    return [{ text, value: move.times(100) }];
  },
};
