import { For, Show } from "solid-js";
import type { JSX } from "solid-js";
import { NumberInput } from "../numeric/NumberInput.tsx";
import { PartNote } from "../PartNote.tsx";
import type { ViewProps } from "../view-props.ts";
import type { Blank, ChoiceBlank, ClozePrompt, NumberBlank } from "./schema.ts";

interface BlankProps {
  readonly blank: Blank;
  readonly index: number;
  readonly view: ViewProps<ClozePrompt>;
}

function BlankControl(props: BlankProps): JSX.Element {
  const value = () => props.view.response[props.index] ?? "";
  const put = (text: string) => {
    props.view.onResponse(
      props.view.prompt.blanks.map((_blank, index) =>
        index === props.index ? text : (props.view.response[index] ?? ""),
      ),
    );
  };
  return (
    <Show
      when={props.blank.kind === "choice"}
      fallback={
        <NumberInput
          id={`${props.view.name}-${props.index}`}
          unit={(props.blank as NumberBlank).unit}
          value={value()}
          onValue={put}
          disabled={props.view.locked}
          invalid={props.view.invalid && value() === ""}
          describedBy={props.view.complaintId}
          label={props.blank.label}
        />
      }
    >
      <select
        aria-label={props.blank.label}
        aria-describedby={props.view.complaintId}
        disabled={props.view.locked}
        value={value()}
        onChange={(event) => put(event.currentTarget.value)}
      >
        <option value="">…</option>
        <For each={(props.blank as ChoiceBlank).options}>
          {(option, index) => (
            <option value={index()} selected={value() === String(index())}>
              {option}
            </option>
          )}
        </For>
      </select>
    </Show>
  );
}

/** The sentence with a native control in each blank, and the reasons below it. */
export function ClozeView(props: ViewProps<ClozePrompt>): JSX.Element {
  return (
    <>
      <p class="cloze">
        <For each={props.prompt.pieces}>
          {(piece, index) => (
            <>
              {piece}
              <Show when={props.prompt.blanks[index()]}>
                {(blank) => <BlankControl blank={blank()} index={index()} view={props} />}
              </Show>
            </>
          )}
        </For>
      </p>
      <For each={props.prompt.blanks}>
        {(blank, index) => <PartNote note={props.notes[index()]} label={blank.label} />}
      </For>
    </>
  );
}
