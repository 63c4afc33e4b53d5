import { Show, untrack } from "solid-js";
import type { JSX } from "solid-js";
import { createFollowing } from "./follow-model.ts";

/** Something to find by turning the numbers; it knows when it has been found. */
export function TryThisIsland(props: {
  readonly model: string;
  readonly mission: string;
  readonly ask: string;
}): JSX.Element {
  // An island's props never change.
  const [model, name] = untrack(() => [props.model, props.mission]);
  const { now: found } = createFollowing<string | undefined>(
    model,
    () => undefined,
    (definition, result, values) => {
      const mission = definition.missions[name]!;
      return mission.met(result, values) ? mission.found(result, values) : undefined;
    },
  );
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
