import { Decimal, ONE } from "../../../engine/index.ts";
import { leverageOf, specOf } from "../asked.ts";
import type { Asked } from "../asked.ts";
import { amount, share } from "../words.ts";
import type { Misconception } from "./misconception.ts";

/** The daily fee and the days; null where the product has no fee. */
function feeOf(asked: Asked) {
  const spec = specOf(asked);
  const { path, stepHours } = asked.scenario.market;
  const fee = spec.kind === "token" ? spec.costs?.managementPerDay : undefined;
  return fee === undefined || path.kind !== "trend"
    ? null
    : {
        fee: new Decimal(fee),
        days: (path.steps * stepHours) / 24,
        leverage: leverageOf(spec).abs(),
      };
}

/** 100 × (1 − fee × days). */
export const feesAddUp: Misconception = {
  belief: "A daily fee times the days is what it takes.",
  result(asked) {
    const found = feeOf(asked);
    if (asked.quantity !== "left-of-100" || found === null) return null;
    return ONE.minus(found.fee.times(found.days)).times(100);
  },
  if: () => "every day takes the same amount as the first",
  steps(asked) {
    const found = feeOf(asked);
    if (found === null) return [];
    const taken = found.fee.times(found.days);
    const text = `${share(found.fee)} of the first 100, ${found.days} times, is ${share(taken)}`;
    return [{ text, value: ONE.minus(taken).times(100) }];
  },
};

/** 100 × (1 − leverage × fee)^days. */
export const feeOnThePosition: Misconception = {
  belief: "Every cost of a leveraged token is multiplied by its leverage.",
  result(asked) {
    const found = feeOf(asked);
    if (asked.quantity !== "left-of-100" || found === null) return null;
    return ONE.minus(found.fee.times(found.leverage)).pow(found.days).times(100);
  },
  if: () => "the fee is charged on the position, as funding is",
  steps(asked) {
    const found = feeOf(asked);
    if (found === null) return [];
    const each = found.fee.times(found.leverage);
    const value = ONE.minus(each).pow(found.days).times(100);
    return [{ text: `${share(each)} a day for ${found.days} days leaves ${amount(value)}`, value }];
  },
};
