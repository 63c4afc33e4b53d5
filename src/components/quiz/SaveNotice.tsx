/** One line when progress cannot be saved, or when something saved could not be read. */
import { Show } from "solid-js";
import type { JSX } from "solid-js";
import type { Notice, Progress } from "../../state/progress/index.ts";

const WORDS: Readonly<Record<Exclude<Notice, null>, string>> = {
  blocked:
    "This browser does not let the course save anything, so your answers last until you close the page.",
  full: "This browser’s storage is full, so your latest answers last until you close the page.",
  newer:
    "Your saved progress comes from a newer version of the course. It is left as it is, and new answers last until you close the page.",
  damaged:
    "A part of your saved progress could not be read. It was set aside, and the rest is in use.",
};

export function SaveNotice(props: { readonly progress: Progress }): JSX.Element {
  return (
    <Show when={props.progress.state().notice}>
      {(notice) => (
        <p class="save-notice" role="status">
          {WORDS[notice()]} <a href="/progress/">Save it as a file, or see what was set aside</a>
        </p>
      )}
    </Show>
  );
}
