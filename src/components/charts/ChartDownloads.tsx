/** SVG, PNG and CSV of a chart; when the browser refuses a file, its text to copy. */
import { Show, createSignal } from "solid-js";
import type { JSX } from "solid-js";
import type { ChartRows } from "./chart-rows.ts";
import { csvText } from "./csv.ts";
import { colourResolver, pngOf, saveFile } from "./save-file.ts";
import { standaloneSvg } from "./standalone-svg.ts";

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
  const drawing = () => {
    const place = props.place();
    const svg = [...(place?.querySelectorAll("svg") ?? [])].find((one) => one.checkVisibility());
    if (place === undefined || svg === undefined) return undefined;
    const { width, height } = svg.viewBox.baseVal;
    return { text: standaloneSvg(svg, colourResolver(place), props), width, height };
  };
  const give = (file: string, content: Blob | string, type = ""): void => {
    const blob = typeof content === "string" ? new Blob([content], { type }) : content;
    const given = saveFile(file, blob);
    setRefused(given || typeof content !== "string" ? undefined : content);
  };
  const saveSvg = (): void => {
    const drawn = drawing();
    if (drawn) give(`${props.name}.svg`, drawn.text, "image/svg+xml");
  };
  const savePng = (): void => {
    const [drawn, file] = [drawing(), `${props.name}.png`];
    if (!drawn) return;
    const { text, width, height } = drawn;
    void pngOf(text, width, height).then(
      (png) => give(file, png),
      () => setRefused(text),
    );
  };
  const saveCsv = (): void => give(`${props.name}.csv`, csvText(props.rows), "text/csv");
  return (
    <div class="chart-downloads needs-js" role="group" aria-label={`Download: ${props.title}`}>
      <button type="button" onClick={saveSvg}>
        SVG
      </button>
      <button type="button" onClick={savePng}>
        PNG
      </button>
      <button type="button" onClick={saveCsv}>
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
