import { createSignal, Show, untrack } from "solid-js";
import type { JSX } from "solid-js";
import { CommitButtons } from "./CommitButtons.tsx";
import type { Sheet } from "./drawing.ts";
import { DrawingSheet } from "./DrawingSheet.tsx";

/** A sheet, and the way to hand it in once something is drawn on it. */
export function DrawingForm(props: {
  readonly sheet: Sheet;
  readonly start: readonly number[];
  readonly role: string;
  readonly label: string;
  readonly backdropRole?: string | undefined;
  /** Said when nothing is drawn yet. */
  readonly complaint: string;
  /** What stands under the sheet, for example how many are placed. */
  readonly note?: ((values: readonly number[]) => string) | undefined;
  readonly onCommit: (values: readonly number[]) => void;
  readonly onSkip: () => void;
}): JSX.Element {
  const [values, setValues] = createSignal(untrack(() => props.start));
  const [touched, setTouched] = createSignal(false);
  const [complaint, setComplaint] = createSignal("");

  return (
    <form
      class="needs-js"
      onSubmit={(event) => {
        event.preventDefault();
        if (touched()) props.onCommit(values());
        else setComplaint(props.complaint);
      }}
    >
      <DrawingSheet
        sheet={props.sheet}
        values={values()}
        role={props.role}
        label={props.label}
        backdropRole={props.backdropRole}
        onSet={(changes) => {
          setTouched(true);
          setValues((old) => {
            const next = [...old];
            for (const [index, value] of changes) next[index] = value;
            return next;
          });
        }}
      />
      <Show when={props.note}>{(note) => <p class="hint">{note()(values())}</p>}</Show>
      <CommitButtons complaint={complaint()} onSkip={() => props.onSkip()} />
    </form>
  );
}
