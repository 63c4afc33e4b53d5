/** Where the maintenance margin is taken of the wrong thing. Both are said of a long future. */
import { Decimal } from "../../../engine/index.ts";
import type { Asked } from "../asked.ts";
import { leverageOf, specOf } from "../asked.ts";
import { share } from "../words.ts";
import type { Misconception } from "./misconception.ts";

/** Deposit and maintenance margin as fractions of the position at its entry. */
function termsOf(asked: Asked): { readonly deposit: Decimal; readonly rate: Decimal } | null {
  const spec = specOf(asked);
  if (asked.quantity !== "liquidation-fall" || spec.kind !== "perpetual") return null;
  return {
    deposit: leverageOf(spec).pow(-1),
    rate: new Decimal(spec.maintenanceMarginRate ?? 0),
  };
}

/** 1 ÷ L × (1 − m): a share of the deposit. */
export const maintenanceOfTheStake: Misconception = {
  belief: "The maintenance margin is a part of my deposit.",
  result(asked) {
    const terms = termsOf(asked);
    return terms === null ? null : terms.deposit.times(terms.rate.neg().plus(1)).times(100);
  },
  if: () => "the maintenance margin is a share of the deposit and not of the position",
  steps(asked) {
    const terms = termsOf(asked);
    if (terms === null) return [];
    const value = terms.deposit.times(terms.rate.neg().plus(1)).times(100);
    return [{ text: `${share(terms.deposit)} less ${share(terms.rate)} of it`, value }];
  },
};

/** 1 ÷ L − m: the maintenance margin of the position as it was at the entry. */
export const maintenanceAtTheEntry: Misconception = {
  belief: "The maintenance margin stays what it was when I entered.",
  result(asked) {
    const terms = termsOf(asked);
    return terms === null ? null : terms.deposit.minus(terms.rate).times(100);
  },
  if: () => "the maintenance margin is measured at the entry, as some venues do",
  steps(asked) {
    const terms = termsOf(asked);
    if (terms === null) return [];
    const value = terms.deposit.minus(terms.rate).times(100);
    return [{ text: `${share(terms.deposit)} less ${share(terms.rate)}`, value }];
  },
};
