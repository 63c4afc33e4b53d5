import { createSignal, Show } from "solid-js";
import type { JSX } from "solid-js";
import { useModel } from "../../state/model.ts";
import { derive } from "../widgets/derived.ts";
import { definitionOf } from "../widgets/index.ts";
import type { ModelDefinition } from "../widgets/model-definition.ts";
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
  const [definition, setDefinition] = createSignal<ModelDefinition>();
  const model = useModel(
    props.model,
    {},
    {
      whole: async () => {
        const loaded = await definitionOf(props.model);
        setDefinition(loaded);
        return loaded.set;
      },
    },
  );
  const text = (): string => {
    const loaded = definition();
    if (loaded === undefined || !model.ready()) return props.text;
    try {
      const values = model.values();
      return loaded.quantities[props.of]!.text(derive(loaded, values), values);
    } catch {
      return props.text;
    }
  };

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
