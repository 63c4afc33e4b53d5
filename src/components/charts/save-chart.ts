/** A chart as a file: what the download buttons ask for. Browser only, loaded when first asked. */
import type { ChartRows } from "./chart-rows.ts";
import { csvText } from "./csv.ts";
import { colourResolver, pngOf, saveFile } from "./save-file.ts";
import { standaloneSvg } from "./standalone-svg.ts";
import type { DrawingWords } from "./standalone-svg.ts";

export interface AskedFile extends DrawingWords {
  readonly ending: "svg" | "png" | "csv";
  readonly name: string;
  readonly rows: ChartRows;
  /** Where the drawing is. */
  readonly place: Element | undefined;
}

/** A picture of pixels has two for each of the drawing's. */
const SCALES = { svg: 1, png: 2 } as const;
const TYPES = { svg: "image/svg+xml", png: "image/png", csv: "text/csv" } as const;

/** Saves the file. @returns its text when the browser refuses, undefined when it was given. */
export async function saveChart(asked: AskedFile): Promise<string | undefined> {
  const file = `${asked.name}.${asked.ending}`;
  const give = (content: Blob | string, text: string): string | undefined => {
    return saveFile(file, new Blob([content], { type: TYPES[asked.ending] })) ? undefined : text;
  };
  if (asked.ending === "csv") {
    const csv = csvText(asked.rows);
    return give(csv, csv);
  }
  const text = drawingIn(asked, SCALES[asked.ending]);
  if (text === undefined) return undefined;
  if (asked.ending === "svg") return give(text, text);
  return pngOf(text).then(
    (png) => give(png, text),
    () => text,
  );
}

/** The drawing that is on the screen, of the two shapes or Plot's own. */
function drawingIn({ place, title, summary }: AskedFile, scale: number): string | undefined {
  const all = [...(place?.querySelectorAll<SVGSVGElement>("svg") ?? [])];
  const svg = all.find((one) => one.checkVisibility());
  if (place === undefined || svg === undefined) return undefined;
  return standaloneSvg(svg, colourResolver(place), { title, summary }, scale);
}
