import { Show, untrack } from "solid-js";
import type { JSX } from "solid-js";
import { createFollowing } from "./follow-model.ts";
import { ValuePopover } from "./ValuePopover.tsx";

/** A result of a model in the sentence; it follows the model. */
export function LiveValue(props: {
  readonly model: string;
  readonly of: string;
  /** The text at the model's defaults, computed at build. */
  readonly text: string;
  readonly label: string;
  readonly formula: string;
  readonly role?: string | undefined;
  /** A word rather than a number: not a button. */
  readonly plain?: boolean | undefined;
}): JSX.Element {
  // An island\'s props never change.
  const [model, of] = untrack(() => [props.model, props.of]);
  const text = createFollowing(
    model,
    () => props.text,
    (definition, result, values) => definition.quantities[of]!.text(result, values),
  );
  return (
    <Show
      when={props.plain !== true}
      fallback={
        <span data-role={props.role} translate="no">
          {text()}
        </span>
      }
    >
      <ValuePopover
        text={text()}
        label={props.label}
        formula={props.formula}
        role={props.role}
        href={`#${props.model}`}
      />
    </Show>
  );
}
