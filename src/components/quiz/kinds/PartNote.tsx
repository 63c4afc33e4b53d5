/** The reason under one part of a question, with its verdict as a mark and a word. */
import { Show } from "solid-js";
import type { JSX } from "solid-js";
import type { Note } from "../answer.ts";
import { partSaid } from "./grade-parts.ts";

export function PartNote(props: {
  readonly note: Note | undefined;
  /** The part’s name, where the note does not stand beside it. */
  readonly label?: string | undefined;
}): JSX.Element {
  return (
    <Show when={props.note}>
      {(note) => (
        <span class="part-note" data-right={note().right ? "" : undefined}>
          <b>
            <span aria-hidden="true">{note().right ? "✓ " : "✕ "}</span>
            {note().right ? "This one." : "Not this one."}
          </b>{" "}
          {props.label === undefined ? note().text : partSaid(props.label, note().text)}
        </span>
      )}
    </Show>
  );
}
