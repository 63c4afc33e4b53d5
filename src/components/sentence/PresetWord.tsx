import { createSignal, onMount, Show, untrack } from "solid-js";
import type { JSX } from "solid-js";
import type { ParameterSet } from "../../engine/index.ts";
import { useModel } from "../../state/model.ts";
import { parametersOf } from "../widgets/parameter-sets.ts";
import { isPresetOn } from "../widgets/model-definition.ts";
import type { Preset } from "../widgets/model-definition.ts";

/** The name of a preset in a sentence: a button on a living page, plain words in print and without scripts. */
export function PresetWord(props: {
  readonly model: string;
  readonly preset: Preset<ParameterSet>;
}): JSX.Element {
  // An island's props never change.
  const name = untrack(() => props.model);
  const model = useModel<ParameterSet>(name, {}, { whole: () => parametersOf(name) });
  const [mounted, setMounted] = createSignal(false);
  onMount(() => setMounted(true));
  /** The preset's values, and what must give way to them. */
  const pick = async (): Promise<void> => {
    const { values } = props.preset;
    const [{ settled }, { limitsOf }, set] = await Promise.all([
      import("../widgets/limits.ts"),
      import("../widgets/model-limits.ts"),
      parametersOf(name),
    ]);
    const limits = await limitsOf(name);
    model.change(limits === undefined ? values : settled(set, limits, model.values(), values));
  };

  return (
    <Show when={mounted()} fallback={<em>{props.preset.label}</em>}>
      <button
        type="button"
        class="preset-word"
        aria-pressed={isPresetOn(props.preset, model.values())}
        onClick={() => void pick()}
      >
        {props.preset.label}
      </button>
    </Show>
  );
}
