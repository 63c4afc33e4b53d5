/** Forgetting everything: asked once, and undone for as long as the page is open. */
import { Match, Switch, createSignal } from "solid-js";
import type { JSX } from "solid-js";
import type { Progress } from "../../state/progress/index.ts";
import { counted } from "./counted.ts";

type Stage = "asked" | "sure" | "done";

export function StartAfresh(props: { readonly progress: Progress }): JSX.Element {
  const [stage, setStage] = createSignal<Stage>("asked");
  let undo: (() => void) | undefined;
  return (
    <section aria-labelledby="afresh-title">
      <h2 id="afresh-title">Start afresh</h2>
      <Switch>
        <Match when={stage() === "asked"}>
          <button type="button" class="quiet-button" onClick={() => setStage("sure")}>
            Forget everything
          </button>
        </Match>
        <Match when={stage() === "sure"}>
          <p>
            This forgets {counted(props.progress.state().record.attempts.size, "answer")} and every
            mark, in this browser and in all its open tabs.
          </p>
          <button
            type="button"
            class="primary-button"
            onClick={() => {
              undo = props.progress.store.startAfresh();
              setStage("done");
            }}
          >
            Forget them
          </button>{" "}
          <button type="button" class="quiet-button" onClick={() => setStage("asked")}>
            Keep them
          </button>
        </Match>
        <Match when={stage() === "done"}>
          <p role="status">Forgotten. Until you leave this page it can be undone.</p>
          <button
            type="button"
            class="quiet-button"
            onClick={() => {
              undo?.();
              setStage("asked");
            }}
          >
            Undo
          </button>
        </Match>
      </Switch>
    </section>
  );
}
