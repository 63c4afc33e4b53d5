/** The reason under one part of a question, with its verdict as a mark and a word. */
import { Show } from "solid-js";
import type { JSX } from "solid-js";
import type { Note } from "../answer.ts";

export function PartNote(props: {
  readonly note: Note | undefined;
  readonly chosen: boolean;
}): JSX.Element {
  const word = (note: Note) =>
    note.right ? "This one." : props.chosen ? "Not this one." : "Not this one either.";
  return (
    <Show when={props.note}>
      {(note) => (
        <span class="part-note" data-right={note().right ? "" : undefined}>
          <b>
            <span aria-hidden="true">{note().right ? "✓ " : "✕ "}</span>
            {word(note())}
          </b>{" "}
          {note().text}
        </span>
      )}
    </Show>
  );
}
