/** Any number of options is right, at least one. */
import type { Mistake } from "../../answer.ts";
import type { Option } from "../single-choice/schema.ts";

export interface MultipleChoicePrompt {
  readonly stem: string;
  readonly options: readonly Option[];
}

export interface MultipleChoiceKey {
  readonly right: readonly boolean[];
  readonly reasons: readonly string[];
  /** The belief that marks an option wrongly, where it has a name: chooses a wrong one, leaves out a right one. */
  readonly mistakes: readonly (Mistake | null)[];
}
