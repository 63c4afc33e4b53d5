import { onMount, Show, untrack } from "solid-js";
import type { JSX } from "solid-js";
import { startMarks } from "../../state/marks.ts";
import { placedMark } from "../widgets/placed-mark.ts";
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
  /** The step that it belongs to at the model's defaults. */
  readonly mark?: string | undefined;
  /** A word rather than a number: not a button. */
  readonly plain?: boolean | undefined;
}): JSX.Element {
  // An island's props never change.
  const [model, of] = untrack(() => [props.model, props.of]);
  onMount(startMarks);
  const { now, working } = createFollowing(
    model,
    () => ({ text: props.text, mark: props.mark }),
    (definition, result, values) => {
      const quantity = definition.quantities[of]!;
      return {
        text: quantity.text(result, values),
        mark: placedMark(model, quantity.at?.(result, values)),
      };
    },
  );
  const text = (): string => now().text;
  return (
    <Show
      when={props.plain !== true}
      fallback={
        <span data-role={props.role} data-working={working() ? "" : undefined} translate="no">
          {text()}
        </span>
      }
    >
      <ValuePopover
        text={text()}
        label={props.label}
        formula={props.formula}
        role={props.role}
        mark={now().mark}
        working={working()}
        href={`#${props.model}`}
      />
    </Show>
  );
}
