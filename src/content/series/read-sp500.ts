/**
 * The S&P 500's daily closes, 2000-01-03 to 2020-04-17, from the package vega-datasets (BSD-3-Clause).
 *
 * Build only. The package's `exports` hide the file, so it is read by its path. Its closes carry the noise
 * of 32-bit floats (1455.219971); they are taken to the cent, as the index is quoted.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import Papa from "papaparse";
import type { Closes } from "./closes.ts";

export function readSp500(): Closes {
  const file = resolve("node_modules/vega-datasets/data/sp500-2000.csv");
  const { data } = Papa.parse<{ date: string; close: string }>(readFileSync(file, "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  return {
    days: data.map(({ date }) => date),
    closes: data.map(({ close }) => {
      const cents = String(Math.round(Number(close) * 100));
      return `${cents.slice(0, -2)}.${cents.slice(-2)}`;
    }),
  };
}
