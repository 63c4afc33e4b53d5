/** The view of every kind: one line each, in the order of `index.ts`. */
import type { Component } from "solid-js";
import type { KindName, Prompts } from "./index.ts";
import { NumericView } from "./numeric/View.tsx";
import { SingleChoiceView } from "./single-choice/View.tsx";
import type { ViewProps } from "./view-props.ts";

export const views = {
  "single-choice": SingleChoiceView,
  numeric: NumericView,
} satisfies { readonly [K in KindName]: Component<ViewProps<Prompts[K]>> };

/** The view of a kind. Its prompt must be of the same kind. */
export function viewOf<K extends KindName>(kind: K): Component<ViewProps<Prompts[KindName]>> {
  return views[kind] as Component<ViewProps<Prompts[KindName]>>;
}
