import { Decimal } from "../../../engine/index.ts";
import { specOf } from "../asked.ts";
import type { Asked } from "../asked.ts";
import { share } from "../words.ts";
import type { Misconception } from "./misconception.ts";

function lenderOf(asked: Asked) {
  const spec = specOf(asked);
  if (asked.quantity !== "liquidation-fall" || spec.kind !== "collateral-token") return null;
  return {
    leverage: new Decimal(spec.rule.target ?? 2),
    threshold: new Decimal(spec.liquidationThreshold),
  };
}

/** 1 ÷ L: the lender waits until nothing of the fund's own is left. */
export const lenderWaits: Misconception = {
  belief: "The lender sells when the fund’s own money is gone.",
  result: (asked) => lenderOf(asked)?.leverage.pow(-1).times(100) ?? null,
  if: () => "the lender waits until the fund’s own money is gone",
  steps(asked) {
    const lender = lenderOf(asked);
    if (lender === null) return [];
    const value = lender.leverage.pow(-1);
    return [{ text: `A fall of ${share(value)} takes all of its own`, value: value.times(100) }];
  },
};

/** 1 − threshold: the threshold taken for what the price must keep. */
export const thresholdOfThePrice: Misconception = {
  belief: "The threshold is a share of the first price.",
  result(asked) {
    const lender = lenderOf(asked);
    return lender === null ? null : new Decimal(1).minus(lender.threshold).times(100);
  },
  if: () => "the threshold is a share of the first price",
  steps(asked) {
    const lender = lenderOf(asked);
    if (lender === null) return [];
    const value = new Decimal(1).minus(lender.threshold);
    return [
      {
        text: `Down to ${share(lender.threshold)} of the price is ${share(value)}`,
        value: value.times(100),
      },
    ];
  },
};
