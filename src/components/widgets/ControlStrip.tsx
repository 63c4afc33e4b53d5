import { For, Show } from "solid-js";
import type { JSX } from "solid-js";
import type { ParameterSet } from "../../engine/index.ts";
import { formatDate, formatParameter } from "../../format/index.ts";
import type { Model } from "../../state/model.ts";
import { LockedControl } from "../controls/LockedControl.tsx";
import type { LimitedModel } from "./ends.ts";
import { ParameterControl } from "./ParameterControl.tsx";
import { createUnlocking } from "./unlocking.ts";

/** The controls of a cell: a few to turn, the others locked until the reader wants them. */
export function ControlStrip<S extends ParameterSet>(props: {
  readonly model: Model<S> & Partial<LimitedModel<S>>;
  readonly live: readonly (keyof S & string)[];
  readonly locked: readonly (keyof S & string)[];
}): JSX.Element {
  const unlocking = createUnlocking(() => props.model.changed());
  const shown = (name: keyof S & string): string => {
    const parameter = props.model.set[name];
    const value = props.model.values()[name];
    return parameter.kind === "date"
      ? formatDate(value as string)
      : formatParameter(parameter, value);
  };

  return (
    <>
      <For each={props.live}>{(name) => <ParameterControl model={props.model} name={name} />}</For>
      <For each={props.locked.filter((name) => !unlocking.isLocked(name))}>
        {(name) => <ParameterControl model={props.model} name={name} />}
      </For>
      <Show when={props.locked.some((name) => unlocking.isLocked(name))}>
        <div class="locked-controls">
          <For each={props.locked.filter((name) => unlocking.isLocked(name))}>
            {(name) => (
              <LockedControl
                label={props.model.set[name].label}
                value={shown(name)}
                onUnlock={() => unlocking.unlock(name)}
              />
            )}
          </For>
        </div>
      </Show>
    </>
  );
}
