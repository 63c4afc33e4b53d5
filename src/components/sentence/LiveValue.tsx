import { createSignal, onMount, Show, untrack } from "solid-js";
import type { JSX } from "solid-js";
import { startMarks } from "../../state/marks.ts";
import { createLate } from "../controls/create-late.ts";
import { placedMark } from "../widgets/placed-mark.ts";
import { createFollowing } from "./follow-model.ts";
import type { Inside } from "./look-inside.ts";
import { ValuePopover } from "./ValuePopover.tsx";

interface Shown {
  readonly text: string;
  readonly mark: string | undefined;
  /** What the model held; unsaid at its defaults, which the build has run. */
  readonly values?: Readonly<Record<string, never>>;
}

interface Opened {
  readonly of: Shown;
  readonly inside: Inside;
}

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
  /** The lab with the scenario of the model's defaults in it. */
  readonly lab?: string | undefined;
  /** A word rather than a number: not a button. */
  readonly plain?: boolean | undefined;
}): JSX.Element {
  // An island's props never change.
  const [model, of] = untrack(() => [props.model, props.of]);
  onMount(startMarks);
  const built: Shown = untrack(() => ({ text: props.text, mark: props.mark }));
  const { now, working } = createFollowing(
    model,
    () => built,
    (definition, result, values): Shown => {
      const quantity = definition.quantities[of]!;
      return {
        values,
        text: quantity.text(result, values),
        mark: placedMark(model, quantity.at?.(result, values)),
      };
    },
  );
  const late = createLate(working);
  const text = (): string => now().text;
  const [opened, setOpened] = createSignal<Opened>();
  /** Made when somebody looks: most numbers are turned a hundred times and opened never. */
  const look = async (): Promise<void> => {
    const shown = now();
    if (opened()?.of === shown) return;
    try {
      const { lookInside } = await import("./look-inside.ts");
      const inside = await lookInside(model, of, shown.values);
      setOpened({ of: shown, inside });
    } catch {
      // What cannot be run has no link either; the cell says why.
    }
  };
  const inside = (): Inside | undefined => (opened()?.of === now() ? opened()?.inside : undefined);
  const lab = (): string | undefined => inside()?.lab ?? (now() === built ? props.lab : undefined);
  return (
    <Show
      when={props.plain !== true}
      fallback={
        <span
          data-role={props.role}
          aria-busy={working() || undefined}
          data-late={late() ? "" : undefined}
          translate="no"
        >
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
        late={late()}
        href={`#${props.model}`}
        lab={lab()}
        inputs={inside()?.inputs}
        scenario={inside()?.scenario}
        onOpen={() => void look()}
      />
    </Show>
  );
}
