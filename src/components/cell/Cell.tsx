import { createUniqueId, ErrorBoundary, For, Show } from "solid-js";
import type { JSX } from "solid-js";
import { CellFoot } from "./CellFoot.tsx";
import type { CellFootProps } from "./CellFoot.tsx";

export interface CellProps extends CellFootProps {
  readonly sub?: JSX.Element;
  readonly presets?: JSX.Element;
  readonly controls?: JSX.Element;
  readonly failure?: string | undefined;
  /** Whether the output is still that of other values. */
  readonly busy?: boolean | undefined;
  readonly children: JSX.Element;
}

function wantsUndo(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "z";
}

/** A numbered notebook cell: question, control strip, output, footer. */
export function Cell(props: CellProps): JSX.Element {
  const heading = createUniqueId();

  return (
    <section
      class="cell"
      id={props.id}
      data-follows={props.model === undefined ? undefined : ""}
      aria-labelledby={heading}
      onKeyDown={(event) => {
        if (!wantsUndo(event) || props.model === undefined) return;
        if (event.target instanceof HTMLInputElement && event.target.type === "text") return;
        event.preventDefault();
        if (event.shiftKey) props.model.redo();
        else props.model.undo();
      }}
    >
      <span class="cell-number" aria-hidden="true" />
      <h3 id={heading}>{props.title}</h3>
      <Show when={props.sub}>
        <p class="cell-sub">{props.sub}</p>
      </Show>
      <div role="status" class="cell-notices">
        <For each={props.model?.notices() ?? []}>{(notice) => <p>{notice}</p>}</For>
        <Show when={props.failure}>
          {(why) => <p>These values cannot be run: {why()}. The last result stays.</p>}
        </Show>
      </div>
      {props.presets}
      <Show when={props.controls}>
        <div class="cell-controls needs-js">{props.controls}</div>
      </Show>
      <ErrorBoundary
        fallback={<p role="alert">The interactive part failed. Reload the page to try again.</p>}
      >
        <div class="cell-out" aria-busy={props.busy}>
          {props.children}
        </div>
      </ErrorBoundary>
      <CellFoot {...props} />
    </section>
  );
}
