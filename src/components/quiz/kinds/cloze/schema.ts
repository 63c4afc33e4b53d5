/** A sentence with blanks, each a choice or a number. */
import type { Mistake } from "../../answer.ts";
import type { NumberField, NumberKey } from "../numeric/schema.ts";

export interface ChoiceBlank {
  readonly kind: "choice";
  /** What belongs here, for those who do not see the sentence: "direction of the trade". */
  readonly label: string;
  readonly options: readonly string[];
}

export interface NumberBlank extends NumberField {
  readonly kind: "number";
  readonly label: string;
}

export type Blank = ChoiceBlank | NumberBlank;

export interface ClozePrompt {
  readonly stem: string;
  /** The sentence around the blanks: one piece more than there are blanks. */
  readonly pieces: readonly string[];
  readonly blanks: readonly Blank[];
}

export interface ChoiceKey {
  readonly kind: "choice";
  readonly right: number;
  readonly reason: string;
  /** The mistake that leads to an option, where it has a name. */
  readonly mistakes: readonly (Mistake | null)[];
}

export type BlankKey =
  ChoiceKey | (NumberKey & { readonly kind: "number"; readonly reason: string });

export interface ClozeKey {
  readonly blanks: readonly BlankKey[];
}
