/** A number, typed. */
import type { Mistake } from "../../answer.ts";

/** How the number is written and read. `amount` is money in the currency of the stake. */
export type NumericUnit = "amount" | "percent" | "multiple" | "count";

export interface NumberField {
  readonly unit: NumericUnit;
  /** Decimals that are asked for; the tolerance follows from them. */
  readonly decimals: number;
  /** The question names the direction ("by how much must it fall"): a written sign changes nothing. */
  readonly anySign?: boolean;
}

export interface NumericPrompt extends NumberField {
  readonly stem: string;
  /** What the number is, beside the field: "What is left of 100". */
  readonly label: string;
}

export interface NumericMistake extends Mistake {
  /** What one gets who makes it: a decimal in the unit of the question. */
  readonly value: string;
}

/** The answer to one number: exact, in the unit of the question (−9 means −9 %). */
export interface NumberKey {
  readonly value: string;
  readonly mistakes: readonly NumericMistake[];
  /** The worked solution's numbers, with what is done at each. */
  readonly steps: readonly { readonly text: string; readonly value: string | null }[];
}

export interface NumericKey extends NumberKey {
  /** Why the right number is right. */
  readonly reason: string;
}
