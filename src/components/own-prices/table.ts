/** From text to rows, each with the line it began on. */
import Papa from "papaparse";
import { quoted } from "./outcome.ts";

export interface TableRow {
  /** From 1, as an editor counts. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly rows: readonly TableRow[];
  readonly delimiter: string;
  /** One sentence for each line that cannot be read. */
  readonly faults: readonly string[];
}

const EVERY = 2000;
const SAMPLE = 20;

/** The sign that parts every one of the first lines into as many cells; commas last, as decimals use them. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 10_000)
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .slice(0, SAMPLE)
    .map((line) => line.replace(/"[^"]*"/g, ""));
  const parts = (sign: string): readonly number[] => lines.map((line) => line.split(sign).length);
  const signs = [";", "\t", "|", ","];
  const even = signs.find((sign) => parts(sign).every((n, _, all) => n > 1 && n === all[0]));
  return even ?? signs.find((sign) => parts(sign).some((n) => n > 1)) ?? ",";
}

/** Reads the whole text; `onProgress` is told the share done, now and then. */
export function readTable(
  written: string,
  onProgress: (share: number) => void = () => undefined,
): Table {
  const rows: TableRow[] = [];
  const faults: string[] = [];
  // A header pasted over the lines of another system ends otherwise than they do.
  const text = written.replace(/\r\n?/g, "\n");
  const delimiter = delimiterOf(text);
  let at = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: "\n",
    step: ({ data, errors, meta }) => {
      const began = line;
      for (; at < meta.cursor; at += 1) if (text[at] === "\n") line += 1;
      const cells = data.map((cell) => cell.trim());
      if (errors.some(({ type }) => type === "Quotes")) {
        faults.push(`Line ${began}: a quotation mark is opened and never closed.`);
      } else if (cells.some((cell) => cell.includes("\0"))) {
        faults.push(`Line ${began}: holds a NUL byte, which no text has.`);
      } else if (cells.some((cell) => cell !== "") && !cells[0]?.startsWith("#")) {
        rows.push({ line: began, cells });
      }
      if (rows.length % EVERY === 0) onProgress(meta.cursor / text.length);
    },
  });
  return { rows, delimiter, faults: faults.length > 0 ? faults : raggedLines(rows) };
}

function raggedLines(rows: readonly TableRow[]): readonly string[] {
  const width = rows[0]?.cells.length ?? 0;
  return rows
    .filter(({ cells }) => cells.length !== width)
    .map(
      ({ line, cells }) =>
        `Line ${line}: must have ${width} cells like the first line, got ${cells.length} (${quoted(cells.join(" "))}).`,
    );
}
