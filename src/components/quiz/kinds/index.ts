/** Every kind of question: one folder, one line in each list here and one in `views.ts`. */
import { cloze } from "./cloze/grade.ts";
import type { ClozeKey, ClozePrompt } from "./cloze/schema.ts";
import { draw } from "./draw/grade.ts";
import type { DrawKey, DrawPrompt } from "./draw/schema.ts";
import type { Kind } from "./kind.ts";
import { matching } from "./matching/grade.ts";
import type { MatchingKey, MatchingPrompt } from "./matching/schema.ts";
import { multipleChoice } from "./multiple-choice/grade.ts";
import type { MultipleChoiceKey, MultipleChoicePrompt } from "./multiple-choice/schema.ts";
import { numeric } from "./numeric/grade.ts";
import type { NumericKey, NumericPrompt } from "./numeric/schema.ts";
import { ordering } from "./ordering/grade.ts";
import type { OrderingKey, OrderingPrompt } from "./ordering/schema.ts";
import { point } from "./point/grade.ts";
import type { PointKey, PointPrompt } from "./point/schema.ts";
import { singleChoice } from "./single-choice/grade.ts";
import type { SingleChoiceKey, SingleChoicePrompt } from "./single-choice/schema.ts";
import { trace } from "./trace/grade.ts";
import type { TraceKey, TracePrompt } from "./trace/schema.ts";

interface KindTypes {
  "single-choice": { prompt: SingleChoicePrompt; key: SingleChoiceKey };
  "multiple-choice": { prompt: MultipleChoicePrompt; key: MultipleChoiceKey };
  numeric: { prompt: NumericPrompt; key: NumericKey };
  cloze: { prompt: ClozePrompt; key: ClozeKey };
  ordering: { prompt: OrderingPrompt; key: OrderingKey };
  matching: { prompt: MatchingPrompt; key: MatchingKey };
  trace: { prompt: TracePrompt; key: TraceKey };
  point: { prompt: PointPrompt; key: PointKey };
  draw: { prompt: DrawPrompt; key: DrawKey };
}

export type KindName = keyof KindTypes;
export type Prompts = { readonly [K in KindName]: KindTypes[K]["prompt"] };
export type Keys = { readonly [K in KindName]: KindTypes[K]["key"] };

type KindsByName = { readonly [K in KindName]: Kind<Prompts[K], Keys[K]> };

export const kinds = {
  "single-choice": singleChoice,
  "multiple-choice": multipleChoice,
  numeric,
  cloze,
  ordering,
  matching,
  trace,
  point,
  draw,
} satisfies KindsByName;

/** The kind of that name. Prompt and key must be of one and the same question. */
export function kindOf<K extends KindName>(name: K): Kind<Prompts[K], Keys[K]> {
  const byName: KindsByName = kinds;
  return byName[name];
}
