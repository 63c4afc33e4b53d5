import { children, createEffect, createSignal, onCleanup, Show } from "solid-js";
import type { JSX } from "solid-js";
import { afterPress } from "../../pace/press.ts";
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

export interface CellFootProps {
  /** The anchor of the cell. */
  readonly id: string;
  /** The question that the cell answers. */
  readonly title: string;
  readonly model?: CellModel | undefined;
  /** The scenario as the command line takes it, and the formula in words. */
  readonly scenario?: (() => unknown) | undefined;
  /** For a scenario too long to travel in the page: made when somebody opens it, and again as values change. */
  readonly loadScenario?: (() => Promise<unknown>) | undefined;
  readonly formula?: string | undefined;
  readonly table?: JSX.Element;
  readonly downloads?: JSX.Element;
}

/** The page's link, opening at this cell; a hash that holds values is not for an anchor to take. */
function linkToCell(link: string, id: string): string {
  return link.includes("#~") ? link : `${link.split("#")[0]}#${id}`;
}

/** A step that may be idle: it keeps its place and the focus, and says that there is nothing to do. */
function StepButton(props: {
  readonly label: string;
  readonly idle: boolean;
  readonly onStep: () => void;
}): JSX.Element {
  return (
    <button
      type="button"
      aria-disabled={props.idle}
      onClick={() => {
        if (!props.idle) afterPress(props.onStep);
      }}
    >
      {props.label}
    </button>
  );
}

/** What can be done with a cell: step back, share, look under it, take it along. */
export function CellFoot(props: CellFootProps): JSX.Element {
  // As the cell's controls: asked for twice there would be two of them.
  const table = children(() => props.table);
  const [said, setSaid] = createSignal("");
  const [opened, setOpened] = createSignal(false);
  const [loaded, setLoaded] = createSignal<unknown>();
  const printed = (): string | undefined =>
    JSON.stringify(props.scenario === undefined ? loaded() : props.scenario(), null, 2);
  createEffect(() => {
    if (!opened() || props.loadScenario === undefined) return;
    let overtaken = false;
    onCleanup(() => (overtaken = true));
    void props.loadScenario().then(
      (scenario) => overtaken || setLoaded(() => scenario),
      // What cannot be run has no scenario either; the cell says why.
      () => undefined,
    );
  });

  return (
    <div class="cell-foot">
      <Show when={props.model}>
        {(model) => (
          <span class="cell-actions needs-js">
            <StepButton
              label="Reset"
              idle={model().changed().size === 0}
              onStep={() => model().resetAll()}
            />
            <StepButton label="Undo" idle={!model().canUndo()} onStep={() => model().undo()} />
            <StepButton label="Redo" idle={!model().canRedo()} onStep={() => model().redo()} />
            <CopyButton
              label="Copy link"
              text={() => linkToCell(model().link(), props.id)}
              onDone={setSaid}
            />
          </span>
        )}
      </Show>
      <Show when={props.scenario ?? props.loadScenario}>
        <details class="cell-model" onToggle={(event) => setOpened(event.currentTarget.open)}>
          <summary>Show the model</summary>
          <Show when={props.formula}>
            <p>{props.formula}</p>
          </Show>
          <Show when={printed()}>
            {(text) => (
              <>
                <p class="needs-js">
                  <CopyButton label="Copy the scenario" text={text} onDone={setSaid} />
                </p>
                <pre tabindex="0">{text()}</pre>
              </>
            )}
          </Show>
        </details>
      </Show>
      <Show when={table()}>
        <details class="cell-table">
          <summary>Table</summary>
          {table()}
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
  );
}
