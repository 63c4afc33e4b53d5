/** SVG, PNG and CSV of a chart; when the browser refuses a file, its text to copy. */
import { Show, createSignal } from "solid-js";
import type { JSX } from "solid-js";
import type { ChartRows } from "./chart-rows.ts";

interface ChartDownloadsProps {
  /** The files' name, without ending. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly rows: ChartRows;
  /** Where the drawing is. */
  readonly place: () => Element | undefined;
}

export function ChartDownloads(props: ChartDownloadsProps): JSX.Element {
  const [refused, setRefused] = createSignal<string>();
  const save = (ending: "svg" | "png" | "csv"): void => {
    const { name, title, summary, rows } = props;
    const asked = { ending, name, title, summary, rows, place: props.place() };
    // Few readers save a file: its code comes when they do.
    void import("./save-chart.ts").then(({ saveChart }) => saveChart(asked)).then(setRefused);
  };
  return (
    <div class="chart-downloads needs-js" role="group" aria-label={`Download: ${props.title}`}>
      <button type="button" onClick={() => save("svg")}>
        SVG
      </button>
      <button type="button" onClick={() => save("png")}>
        PNG
      </button>
      <button type="button" onClick={() => save("csv")}>
        CSV
      </button>
      <Show when={refused()}>
        {(text) => (
          <label>
            Your browser did not save the file. Copy its text instead.
            <textarea readonly rows="6" value={text()} />
          </label>
        )}
      </Show>
    </div>
  );
}
