import { createSignal, Show } from "solid-js";
import type { JSX } from "solid-js";
import { useModel } from "../../state/model.ts";
import { derive } from "../widgets/derived.ts";
import { definitionOf } from "../widgets/index.ts";
import type { ModelDefinition } from "../widgets/model-definition.ts";

/** Something to find by turning the numbers; it knows when it has been found. */
export function TryThisIsland(props: {
  readonly model: string;
  readonly mission: string;
  readonly ask: string;
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
  const found = (): string | undefined => {
    const loaded = definition();
    if (loaded === undefined || !model.ready()) return undefined;
    const mission = loaded.missions[props.mission]!;
    try {
      const values = model.values();
      const result = derive(loaded, values);
      return mission.met(result, values) ? mission.found(result, values) : undefined;
    } catch {
      return undefined;
    }
  };
  return (
    <div class="try-this" data-met={found() === undefined ? undefined : ""}>
      <p>
        <b>Try this.</b> {props.ask} <a href={`#${props.model}`}>To the instrument</a>.
      </p>
      <p role="status" class="needs-js">
        <Show when={found()} fallback="Not found yet.">
          {(text) => <b>{text()}</b>}
        </Show>
      </p>
    </div>
  );
}
