/** A saved text that could not be read whole: to be kept as a file, or dropped. */
import { Show } from "solid-js";
import type { JSX } from "solid-js";
import type { Progress } from "../../state/progress/index.ts";
import { downloadText } from "./file.ts";

export function SetAside(props: { readonly progress: Progress }): JSX.Element {
  return (
    <Show when={props.progress.state().aside}>
      {(text) => (
        <section class="set-aside" aria-labelledby="aside-title">
          <h2 id="aside-title">Set aside</h2>
          <p>
            Something saved here could not be read whole. What could be read is in use; the text
            itself was set aside, so that nothing is lost.
          </p>
          <button
            type="button"
            class="quiet-button"
            onClick={() => {
              downloadText("path-dependent-set-aside.txt", text());
            }}
          >
            Save the text as a file
          </button>{" "}
          <button
            type="button"
            class="quiet-button"
            onClick={() => {
              props.progress.store.dropAside();
            }}
          >
            Drop it
          </button>
        </section>
      )}
    </Show>
  );
}
