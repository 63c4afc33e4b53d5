/** Every kind of question: one folder, one line here and one in `views.ts`. */
import type { Kind } from "./kind.ts";
import { numeric } from "./numeric/grade.ts";
import type { NumericKey, NumericPrompt } from "./numeric/schema.ts";
import { singleChoice } from "./single-choice/grade.ts";
import type { SingleChoiceKey, SingleChoicePrompt } from "./single-choice/schema.ts";

interface KindTypes {
  "single-choice": { prompt: SingleChoicePrompt; key: SingleChoiceKey };
  numeric: { prompt: NumericPrompt; key: NumericKey };
}

export type KindName = keyof KindTypes;
export type Prompts = { readonly [K in KindName]: KindTypes[K]["prompt"] };
export type Keys = { readonly [K in KindName]: KindTypes[K]["key"] };

type KindsByName = { readonly [K in KindName]: Kind<Prompts[K], Keys[K]> };

export const kinds = {
  "single-choice": singleChoice,
  numeric,
} satisfies KindsByName;

/** The kind of that name. Prompt and key must be of one and the same question. */
export function kindOf<K extends KindName>(name: K): Kind<Prompts[K], Keys[K]> {
  const byName: KindsByName = kinds;
  return byName[name];
}
