/** Progress out of this browser as a file, and into it, with a look at what a file holds first. */
import { For, Show, createSignal } from "solid-js";
import type { JSX } from "solid-js";
import type { Progress } from "../../state/progress/index.ts";
import type { ImportPreview } from "../../state/progress/transfer.ts";
import { exportText, previewImport, readFile } from "../../state/progress/transfer.ts";
import { counted } from "./counted.ts";
import { downloadText } from "./file.ts";

function Preview(props: {
  readonly preview: ImportPreview;
  readonly onAdd: () => void;
  readonly onLeave: () => void;
}): JSX.Element {
  return (
    <div class="import-preview">
      <p>
        This file would add {counted(props.preview.added.attempts, "answer")},{" "}
        {counted(props.preview.added.predictions, "prediction")} and{" "}
        {counted(props.preview.added.lessons, "lesson")}. Here already:{" "}
        {counted(props.preview.known, "record")}. Nothing of yours is taken away.
      </p>
      <Show when={props.preview.problems.length > 0}>
        <p>A part of the file cannot be used:</p>
        <ul>
          <For each={props.preview.problems.slice(0, 5)}>{(problem) => <li>{problem}</li>}</For>
        </ul>
      </Show>
      <button type="button" class="primary-button" onClick={() => props.onAdd()}>
        Add them
      </button>{" "}
      <button type="button" class="quiet-button" onClick={() => props.onLeave()}>
        Leave it
      </button>
    </div>
  );
}

export function Transfer(props: { readonly progress: Progress }): JSX.Element {
  const [preview, setPreview] = createSignal<ImportPreview>();
  const [said, setSaid] = createSignal("");

  async function look(file: File | undefined): Promise<void> {
    if (!file) return;
    const text = await readFile(file);
    const { record } = props.progress.state();
    const reading =
      typeof text === "string"
        ? previewImport(text, record, Date.now(), "import")
        : ({ ok: false, reason: "it is larger than any progress file" } as const);
    setPreview(reading.ok ? reading.preview : undefined);
    setSaid(reading.ok ? "" : `This file cannot be used: ${reading.reason}.`);
  }

  return (
    <section aria-labelledby="transfer-title">
      <h2 id="transfer-title">Take it with you</h2>
      <p>Your progress lives in this browser only. As a file it can be kept, or read by another.</p>
      <p class="transfer-controls">
        <button
          type="button"
          class="quiet-button"
          onClick={() => {
            downloadText("path-dependent-progress.json", exportText(props.progress.state().record));
          }}
        >
          Save as a file
        </button>
        <label class="quiet-button file-choice">
          Look into a file
          <input
            type="file"
            accept="application/json,.json"
            class="visually-hidden"
            onChange={(event) => {
              void look(event.currentTarget.files?.[0]);
              event.currentTarget.value = "";
            }}
          />
        </label>
      </p>
      <Show when={preview()}>
        {(found) => (
          <Preview
            preview={found()}
            onAdd={() => {
              props.progress.store.add(found().record);
              setPreview(undefined);
              setSaid("Added.");
            }}
            onLeave={() => setPreview(undefined)}
          />
        )}
      </Show>
      <p role="status">{said()}</p>
    </section>
  );
}
