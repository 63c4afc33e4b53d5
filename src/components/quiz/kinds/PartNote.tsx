/** The reason under one part of a question, with its verdict as a mark and a word. */
import { Show } from "solid-js";
import type { JSX } from "solid-js";
import type { Note } from "../answer.ts";

export function PartNote(props: { readonly note: Note | undefined }): JSX.Element {
  return (
    <Show when={props.note}>
      {(note) => (
        <span class="part-note" data-right={note().right ? "" : undefined}>
          <b>
            <span aria-hidden="true">{note().right ? "✓ " : "✕ "}</span>
            {note().right ? "This one." : "Not this one."}
          </b>{" "}
          {note().text}
        </span>
      )}
    </Show>
  );
}
