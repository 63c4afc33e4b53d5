import { Decimal } from "../../../engine/index.ts";
import { leverageOf, measure, specOf } from "../asked.ts";
import type { Asked } from "../asked.ts";
import { share } from "../words.ts";
import type { Misconception } from "./misconception.ts";

/** The rate of one settlement and how many there are; the scenario must have one rate all the time. */
function settlementsOf({ scenario: { market } }: Asked) {
  const { funding, path, stepHours } = market;
  if (funding?.kind !== "constant" || path.kind !== "trend") return null;
  const hours = path.steps * stepHours;
  return {
    rate: new Decimal(funding.rate),
    count: Math.floor(hours / (funding.everyHours ?? 8)),
    days: Math.floor(hours / 24),
  };
}

/** 100 × rate × settlements: the leverage left out. */
export const fundingOnNav: Misconception = {
  belief: "Funding is charged on the money I put in.",
  result(asked) {
    const settled = settlementsOf(asked);
    if (asked.quantity !== "funding-of-100" || settled === null) return null;
    return settled.rate.times(settled.count).times(100);
  },
  if: () => "funding is charged on your money and not on the position",
  steps(asked) {
    const settled = settlementsOf(asked);
    if (settled === null) return [];
    const value = settled.rate.times(settled.count).times(100);
    const text = `${share(settled.rate)} of 100, ${settled.count} times`;
    return [{ text, value }];
  },
};

/** Leverage × 100 × rate × days: one settlement a day. */
export const settledOnceADay: Misconception = {
  belief: "The rate on the screen is for a day.",
  result(asked) {
    const settled = settlementsOf(asked);
    if (asked.quantity !== "funding-of-100" || settled === null) return null;
    return measure(asked).times(settled.days).div(settled.count);
  },
  if: () => "the rate is taken once a day",
  steps(asked) {
    const settled = settlementsOf(asked);
    if (settled === null) return [];
    const position = leverageOf(specOf(asked)).times(100);
    const value = position.times(settled.rate).times(settled.days);
    return [{ text: `${share(settled.rate)} of the position, ${settled.days} times`, value }];
  },
};
