/** Any number of options is right, at least one. */
import type { Option } from "../single-choice/schema.ts";

export interface MultipleChoicePrompt {
  readonly stem: string;
  readonly options: readonly Option[];
}

export interface MultipleChoiceKey {
  readonly right: readonly boolean[];
  readonly reasons: readonly string[];
}
