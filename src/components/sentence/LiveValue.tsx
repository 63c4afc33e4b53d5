import { createSignal, onMount, Show, untrack } from "solid-js";
import type { JSX } from "solid-js";
import type { Scenario } from "../../engine/index.ts";
import { startMarks } from "../../state/marks.ts";
import { placedMark } from "../widgets/placed-mark.ts";
import { createFollowing } from "./follow-model.ts";
import { ValuePopover } from "./ValuePopover.tsx";

interface Shown {
  readonly text: string;
  readonly mark: string | undefined;
  /** What was run; unsaid at the model's defaults, which the build has run. */
  readonly scenario?: () => Scenario;
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
  const { now, working } = createFollowing(
    model,
    (): Shown => ({ text: props.text, mark: props.mark }),
    (definition, result, values): Shown => {
      const quantity = definition.quantities[of]!;
      return {
        scenario: () => definition.scenario(values),
        text: quantity.text(result, values),
        mark: placedMark(model, quantity.at?.(result, values)),
      };
    },
  );
  const text = (): string => now().text;
  const [opened, setOpened] = createSignal<{ readonly of: Shown; readonly link?: string }>();
  /** The link is made when somebody looks: most numbers are turned a hundred times and opened never. */
  const makeLink = async (): Promise<void> => {
    const shown = now();
    if (shown.scenario === undefined || opened()?.of === shown) return;
    try {
      const { openInLab } = await import("../widgets/lab/open-in-lab.ts");
      const link = await openInLab(shown.scenario());
      setOpened({ of: shown, ...(link === undefined ? {} : { link }) });
    } catch {
      // What cannot be run has no link either; the cell says why.
    }
  };
  const lab = (): string | undefined => {
    const shown = now();
    if (shown.scenario === undefined) return props.lab;
    return opened()?.of === shown ? opened()?.link : undefined;
  };
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
        lab={lab()}
        onOpen={() => void makeLink()}
      />
    </Show>
  );
}
