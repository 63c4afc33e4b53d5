import { children, createUniqueId, ErrorBoundary, For, Show } from "solid-js";
import type { JSX } from "solid-js";
import { afterPress } from "../../pace/press.ts";
import { createLate } from "../controls/create-late.ts";
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

function isTextField(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.type === "text";
}

/** What stands in a cell whose output has failed, as it stood last: to read, no longer to use. */
function keepStanding(section: HTMLElement | undefined): Node | undefined {
  const standing = section?.querySelector(".cell-out")?.cloneNode(true);
  if (standing instanceof HTMLElement) standing.setAttribute("inert", "");
  return standing;
}

/** A numbered notebook cell: question, control strip, output, footer. */
export function Cell(props: CellProps): JSX.Element {
  const heading = createUniqueId();
  // Asked for once: each time makes a set of its own, which turns with every value though nobody sees it.
  const controls = children(() => props.controls);
  const late = createLate(() => props.busy === true);
  let section: HTMLElement | undefined;
  /** The field in which something stands that has not been taken over: undo is then the browser's own. */
  let typing: EventTarget | null = null;

  return (
    <section
      ref={(element) => (section = element)}
      class="cell"
      id={props.id}
      data-follows={props.model === undefined ? undefined : ""}
      aria-labelledby={heading}
      onInput={(event) => (typing = event.target)}
      onChange={() => (typing = null)}
      onKeyDown={(event) => {
        const { model } = props;
        if (!wantsUndo(event) || model === undefined) return;
        if (event.target === typing && isTextField(event.target)) return;
        event.preventDefault();
        const { shiftKey } = event;
        afterPress(() => (shiftKey ? model.redo() : model.undo()));
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
      <Show when={controls()}>
        <div class="cell-controls needs-js">{controls()}</div>
      </Show>
      <ErrorBoundary
        fallback={() => (
          <>
            <p role="alert">
              The interactive part failed. What stands here is its last result; reload the page to
              try again.
            </p>
            {keepStanding(section)}
          </>
        )}
      >
        <div class="cell-out" aria-busy={props.busy} data-late={late() ? "" : undefined}>
          {props.children}
        </div>
      </ErrorBoundary>
      <CellFoot {...props} />
    </section>
  );
}
