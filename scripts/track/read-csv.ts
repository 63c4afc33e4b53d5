/** Dated numbers from a CSV file with a header; a wrong line is named by its number. */
import { readFileSync, statSync } from "node:fs";
import Papa from "papaparse";
import { Decimal, isDay } from "../../src/engine/index.ts";
import type { DayValue } from "../../src/engine/tracking/index.ts";

const MAX_BYTES = 20_000_000;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;

interface Column {
  /** Accepted names, the first found is read. */
  readonly names: readonly string[];
  readonly expected: string;
  readonly accepts: (value: Decimal) => boolean;
}

const CLOSE: Column = {
  names: ["adjusted_close", "close"],
  expected: "a number above 0",
  accepts: (value) => value.gt(0),
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
  const [header = [], ...rows] = readRows(option, file);
  const names = header.map((name) => name.trim().toLowerCase());
  const position = (wanted: readonly string[]): number => {
    const found = wanted.map((name) => names.indexOf(name)).find((index) => index >= 0);
    if (found !== undefined) return found;
    throw lineError(option, 1, "header", `a list with ${wanted.join(" or ")}`, names.join(","));
  };
  const [dayAt, valueAt] = [position(["date"]), position(column.names)];
  let before = "";
  return rows.flatMap((row, index): DayValue[] => {
    const line = index + 2;
    if (row.every((cell) => cell.trim() === "")) return [];
    const [day, value] = [(row[dayAt] ?? "").trim(), (row[valueAt] ?? "").trim()];
    if (!isDay(day)) throw lineError(option, line, "date", "a day such as 2020-02-19", day);
    if (day <= before) throw lineError(option, line, "date", `after ${before}`, day);
    before = day;
    if (!NUMBER.test(value) || !column.accepts(new Decimal(value))) {
      throw lineError(option, line, names[valueAt] ?? "", column.expected, value);
    }
    return [{ day, value }];
  });
}

function readRows(option: string, file: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(readText(option, file), { delimiter: "" });
  const fatal = errors.find((error) => error.type === "Quotes");
  if (fatal !== undefined) {
    throw lineError(option, (fatal.row ?? 0) + 1, "row", "well-formed CSV", fatal.message);
  }
  return data;
}

function readText(option: string, file: string): string {
  try {
    const { size } = statSync(file);
    if (size <= MAX_BYTES) return readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch {
    throw new RangeError(`--${option} must be a readable file, got ${JSON.stringify(file)}`);
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
