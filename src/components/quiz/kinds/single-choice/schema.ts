/** One of several options is right. */
import type { ProductColour } from "../../product.ts";
import type { Mistake } from "../../answer.ts";

export interface Option {
  readonly text: string;
  /** The colour of the product that the option names. */
  readonly product?: ProductColour | undefined;
}

export interface SingleChoicePrompt {
  readonly stem: string;
  /** In the order in which they are shown. */
  readonly options: readonly Option[];
}

export interface SingleChoiceKey {
  /** Index of the right option. */
  readonly right: number;
  /** Why each option is right or wrong. */
  readonly reasons: readonly string[];
  /** The mistake that leads to an option, where it has a name. */
  readonly mistakes: readonly (Mistake | null)[];
}
