import { createSignal, createUniqueId, For } from "solid-js";
import type { JSX } from "solid-js";
import { parseNumber } from "../../format/index.ts";
import { CommitButtons } from "./CommitButtons.tsx";
import type { Ask } from "./PredictionVerdict.tsx";

/** Fields for the guesses. Nothing is handed on until every one is a number, or the reader skips them all. */
export function GuessForm(props: {
  readonly asks: readonly Ask[];
  readonly onCommit: (guesses: readonly number[]) => void;
  readonly onSkip: () => void;
}): JSX.Element {
  const id = createUniqueId();
  const [complaint, setComplaint] = createSignal("");
  const fields: HTMLInputElement[] = [];

  const commit = (): void => {
    const parsed = fields.map((field) => parseNumber(field.value));
    const wrong = parsed.findIndex((guess) => !guess.ok);
    if (wrong >= 0) {
      setComplaint(`${props.asks[wrong]!.label}: write a number first. A wild guess is welcome.`);
      fields[wrong]!.focus();
      return;
    }
    props.onCommit(parsed.flatMap((guess) => (guess.ok ? [guess.value] : [])));
  };

  return (
    <form
      class="needs-js"
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
    >
      <div class="guesses">
        <For each={props.asks}>
          {(ask, i) => (
            <>
              <label for={`${id}-${i()}`} data-role={ask.role}>
                <b>{ask.label}</b>
              </label>
              <input
                id={`${id}-${i()}`}
                ref={(element) => (fields[i()] = element)}
                type="text"
                inputmode="decimal"
                autocomplete="off"
                maxlength="24"
              />
            </>
          )}
        </For>
      </div>
      <CommitButtons complaint={complaint()} onSkip={() => props.onSkip()} />
    </form>
  );
}
