/** What a move does to every published range: plain data. */
import { drawnFrom } from "../drawing.ts";
import { driftDial } from "./drift-dial.model.ts";
import { moveText } from "./drift-words.ts";
import { publishedRanges } from "./published-ranges.ts";
import { rangeRow } from "./range-rows.ts";
import type { RangeRow } from "./range-rows.ts";

export interface DrawnRanges {
  readonly move: string;
  readonly rows: readonly RangeRow[];
}

export const publishedRangesDrawing = drawnFrom(driftDial, ({ move }): DrawnRanges => ({
  move: moveText(move),
  rows: publishedRanges.map((range) => rangeRow(range, move)),
}));
