/** Lines to be put in order. */
import type { Mistake } from "../../answer.ts";
import type { Option } from "../single-choice/schema.ts";

export interface OrderingPrompt {
  readonly stem: string;
  /** In the order in which they are first shown, which is never the right one. */
  readonly items: readonly Option[];
  /** What the first and the last place mean: "most money left", "least money left". */
  readonly first: string;
  readonly last: string;
}

export interface OrderingKey {
  /** Indices of the items in the right order. */
  readonly order: readonly number[];
  /** Why each item stands where it does, in the order of the items. */
  readonly reasons: readonly string[];
  readonly mistakes: readonly (Mistake & { readonly order: readonly number[] })[];
}
