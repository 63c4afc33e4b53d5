/** Dated numbers from a CSV file with a header; a wrong line is named by its number. */
import { readFileSync, statSync } from "node:fs";
import { readTable } from "../../src/components/own-prices/table.ts";
import type { TableRow } from "../../src/components/own-prices/table.ts";
import { Decimal, isDay } from "../../src/engine/index.ts";
import type { DayValue } from "../../src/engine/tracking/index.ts";

const MAX_BYTES = 20_000_000;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;
/** "1.234": thousands, or a little more than one. */
const EITHER = /^[+-]?\d{1,3}\.\d{3}$/;

interface Column {
  /** Accepted names, the first found is read. */
  readonly names: readonly string[];
  readonly expected: string;
  readonly accepts: (value: Decimal) => boolean;
}

const CLOSE: Column = {
  names: ["adjusted_close", "close"],
  expected: "a number between 1e-9 and 1e12",
  accepts: (value) => value.gte("1e-9") && value.lte("1e12"),
};
const RATE: Column = {
  names: ["rate_pct"],
  expected: "a percentage between -100 and 1000",
  accepts: (value) => value.gt(-100) && value.lt(1000),
};

/** Closes of a product; `adjusted_close` is read where a file has both. */
export function readCloses(option: string, file: string): DayValue[] {
  return readColumn(option, file, CLOSE);
}

/** Yearly rates, printed as percentages, as fractions. */
export function readRates(option: string, file: string): DayValue[] {
  return readColumn(option, file, RATE).map(({ day, value }) => ({
    day,
    value: new Decimal(value).div(100),
  }));
}

function readColumn(option: string, file: string, column: Column): DayValue[] {
  const { delimiter, rows } = readRows(option, file);
  const names = rows[0]?.cells.map((name) => name.toLowerCase()) ?? [];
  const position = (wanted: readonly string[]): number => {
    const found = wanted.map((name) => names.indexOf(name)).find((index) => index >= 0);
    if (found !== undefined) return found;
    throw lineError(option, 1, "header", `a list with ${wanted.join(" or ")}`, names.join(","));
  };
  const [dayAt, valueAt] = [position(["date"]), position(column.names)];
  const field = names[valueAt] ?? "";
  const lines = rows
    .slice(1)
    .map(({ line, cells }) => ({ line, day: cells[dayAt] ?? "", value: cells[valueAt] ?? "" }));
  let before = "";
  for (const { line, day, value } of lines) {
    if (!isDay(day)) throw lineError(option, line, "date", "a day such as 2020-02-19", day);
    if (day <= before) throw lineError(option, line, "date", `after ${before}`, day);
    before = day;
    if (!NUMBER.test(value) || !column.accepts(new Decimal(value))) {
      throw lineError(option, line, field, column.expected, value);
    }
  }
  // Files parted by semicolons come from where a point may part thousands; one plain decimal settles it.
  const pointed = lines.filter(({ value }) => value.includes("."));
  const [open] = pointed;
  if (delimiter === ";" && open && pointed.every(({ value }) => EITHER.test(value))) {
    const expected = "a number whose point is plainly a decimal one";
    throw lineError(option, open.line, field, expected, open.value);
  }
  return lines.map(({ day, value }) => ({ day, value }));
}

function readRows(
  option: string,
  file: string,
): { readonly delimiter: string; readonly rows: readonly TableRow[] } {
  const { delimiter, rows, faults } = readTable(readText(option, file));
  const [fault] = faults;
  if (fault === undefined) return { delimiter, rows };
  throw new RangeError(`--${option} ${fault.replace(/^Line/, "line").replace(/\.$/, "")}`);
}

function readText(option: string, file: string): string {
  const unreadable = new RangeError(
    `--${option} must be a readable file, got ${JSON.stringify(file)}`,
  );
  try {
    const found = statSync(file);
    if (!found.isFile()) throw unreadable;
    if (found.size <= MAX_BYTES) return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch {
    throw unreadable;
  }
  throw new RangeError(
    `--${option} must be a file of at most ${MAX_BYTES} bytes, got a larger one`,
  );
}

function lineError(
  option: string,
  line: number,
  field: string,
  expected: string,
  found: string,
): RangeError {
  const shown = JSON.stringify(found.length > 60 ? `${found.slice(0, 60)}…` : found);
  return new RangeError(`--${option} line ${line} ${field} must be ${expected}, got ${shown}`);
}
