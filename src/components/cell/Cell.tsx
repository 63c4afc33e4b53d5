import { createSignal, createUniqueId, ErrorBoundary, For, Show } from "solid-js";
import type { JSX } from "solid-js";
import { CopyButton } from "./CopyButton.tsx";
import { EmbedCode } from "./EmbedCode.tsx";

/** What a cell needs of a model; any `Model` fits. */
export interface CellModel {
  readonly name?: string;
  readonly notices: () => readonly string[];
  readonly changed: () => ReadonlySet<string>;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  resetAll(): void;
  undo(): void;
  redo(): void;
  link(): string;
}

export interface CellProps {
  /** The anchor of the cell. */
  readonly id: string;
  /** The question that the cell answers. */
  readonly title: string;
  readonly sub?: JSX.Element;
  readonly model?: CellModel | undefined;
  readonly presets?: JSX.Element;
  readonly controls?: JSX.Element;
  readonly failure?: string | undefined;
  /** Whether the output is still that of other values. */
  readonly busy?: boolean | undefined;
  /** The scenario as the command line takes it, and the formula in words. */
  readonly scenario?: (() => unknown) | undefined;
  readonly formula?: string | undefined;
  readonly table?: JSX.Element;
  readonly downloads?: JSX.Element;
  readonly children: JSX.Element;
}

function wantsUndo(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "z";
}

/** A numbered notebook cell: question, control strip, output, footer. */
export function Cell(props: CellProps): JSX.Element {
  const heading = createUniqueId();
  const [said, setSaid] = createSignal("");
  const printed = (): string => JSON.stringify(props.scenario?.(), null, 2);

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
      <div class="cell-foot">
        <Show when={props.model}>
          {(model) => (
            <span class="cell-actions needs-js">
              <button
                type="button"
                disabled={model().changed().size === 0}
                onClick={() => model().resetAll()}
              >
                Reset
              </button>
              <button type="button" disabled={!model().canUndo()} onClick={() => model().undo()}>
                Undo
              </button>
              <button type="button" disabled={!model().canRedo()} onClick={() => model().redo()}>
                Redo
              </button>
              <CopyButton
                label="Copy link"
                text={() => `${model().link().split("#")[0]}#${props.id}`}
                onDone={setSaid}
              />
            </span>
          )}
        </Show>
        <Show when={props.scenario}>
          <details class="cell-model">
            <summary>Show the model</summary>
            <Show when={props.formula}>
              <p>{props.formula}</p>
            </Show>
            <p class="needs-js">
              <CopyButton label="Copy the scenario" text={printed} onDone={setSaid} />
            </p>
            <pre tabindex="0">{printed()}</pre>
          </details>
        </Show>
        <Show when={props.table}>
          <details class="cell-table">
            <summary>Table</summary>
            {props.table}
          </details>
        </Show>
        <Show when={props.model?.name === props.id && props.model}>
          {(model) => (
            <EmbedCode
              widget={props.id}
              title={props.title}
              link={() => model().link()}
              onDone={setSaid}
            />
          )}
        </Show>
        {props.downloads}
        <span class="visually-hidden" role="status">
          {said()}
        </span>
      </div>
    </section>
  );
}
