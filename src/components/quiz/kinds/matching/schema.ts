/** Two columns to be brought side by side. */
import type { Mistake } from "../../answer.ts";

export interface MatchingPrompt {
  readonly stem: string;
  readonly left: readonly string[];
  /** In the order in which they are first shown, which is never the right one. */
  readonly right: readonly string[];
}

export interface MatchingKey {
  /** For each line on the left, the index of its partner on the right. */
  readonly partners: readonly number[];
  /** Why they belong together, in the order of the left. */
  readonly reasons: readonly string[];
  /** Wrong pairs that a belief with a name leads to, by their places on the left and on the right. */
  readonly mistakes: readonly (Mistake & { readonly line: number; readonly partner: number })[];
}
