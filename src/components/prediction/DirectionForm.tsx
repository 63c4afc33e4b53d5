import { createSignal, createUniqueId, For } from "solid-js";
import type { JSX } from "solid-js";
import { CommitButtons } from "./CommitButtons.tsx";
import { DIRECTIONS } from "./direction.ts";
import type { Direction } from "./direction.ts";
import type { DirectionAsk } from "./DirectionVerdict.tsx";

/** One choice of three for each ask; native radios. */
export function DirectionForm(props: {
  readonly asks: readonly DirectionAsk[];
  readonly words: Readonly<Record<Direction, string>>;
  readonly onCommit: (said: readonly Direction[]) => void;
  readonly onSkip: () => void;
}): JSX.Element {
  const id = createUniqueId();
  const [complaint, setComplaint] = createSignal("");
  const chosen = new Map<string, Direction>();

  const commit = (): void => {
    const said = props.asks.map(({ of }) => chosen.get(of));
    const missing = said.findIndex((one) => one === undefined);
    if (missing >= 0) setComplaint(`${props.asks[missing]!.label}: choose one first.`);
    else props.onCommit(said.flatMap((one) => one ?? []));
  };

  return (
    <form
      class="needs-js"
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
    >
      <For each={props.asks}>
        {(ask, i) => (
          <fieldset class="control choice" data-role={ask.role}>
            <legend class="direction-ask">{ask.label}</legend>
            <div class="choice-options">
              <For each={DIRECTIONS}>
                {(direction) => (
                  <label>
                    <input
                      type="radio"
                      name={`${id}-${i()}`}
                      value={direction}
                      autocomplete="off"
                      onChange={() => chosen.set(ask.of, direction)}
                    />
                    <span>{props.words[direction]}</span>
                  </label>
                )}
              </For>
            </div>
          </fieldset>
        )}
      </For>
      <CommitButtons complaint={complaint()} onSkip={() => props.onSkip()} />
    </form>
  );
}
