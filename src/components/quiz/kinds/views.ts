/** The view of every kind: one line each, in the order of `index.ts`. */
import type { Component } from "solid-js";
import { ClozeView } from "./cloze/View.tsx";
import { DrawView } from "./draw/View.tsx";
import type { KindName, Prompts } from "./index.ts";
import { MatchingView } from "./matching/View.tsx";
import { MultipleChoiceView } from "./multiple-choice/View.tsx";
import { NumericView } from "./numeric/View.tsx";
import { OrderingView } from "./ordering/View.tsx";
import { PointView } from "./point/View.tsx";
import { SingleChoiceView } from "./single-choice/View.tsx";
import { TraceView } from "./trace/View.tsx";
import type { ViewProps } from "./view-props.ts";

export const views = {
  "single-choice": SingleChoiceView,
  "multiple-choice": MultipleChoiceView,
  numeric: NumericView,
  cloze: ClozeView,
  ordering: OrderingView,
  matching: MatchingView,
  trace: TraceView,
  point: PointView,
  draw: DrawView,
} satisfies { readonly [K in KindName]: Component<ViewProps<Prompts[K]>> };

/** The view of a kind. Its prompt must be of the same kind. */
export function viewOf<K extends KindName>(kind: K): Component<ViewProps<Prompts[KindName]>> {
  return views[kind] as Component<ViewProps<Prompts[KindName]>>;
}
