/**
 * Holds the engine's daily reset against a real product's history and prints one JSON document.
 *
 *   track --underlying a.csv --product b.csv --leverage 2
 *         [--expense 0.0089] [--cash rates.csv] [--from DAY] [--to DAY] [--exclude DAY,DAY]
 *
 * CSV: `date` and `close` or `adjusted_close`; rates `date,rate_pct`, percent a year, each from its day on.
 * A row has as many cells as the header, and a number a decimal point.
 * Wrong input: one line on standard error and exit code 2.
 */
import type { Decimal } from "../src/engine/index.ts";
import { track } from "../src/engine/tracking/index.ts";
import { runCommand } from "./command/run-command.ts";
import { readOptions } from "./track/options.ts";
import { readCloses, readRates } from "./track/read-csv.ts";

/** Twelve significant digits: more than any price file carries. */
function toNumber(name: string, value: Decimal | null): number | null {
  if (value === null) return null;
  const rounded = value.toSignificantDigits(12);
  const number = rounded.toNumber();
  // JSON would say null, as it does for what there is not.
  if (Number.isFinite(number)) return number;
  throw new RangeError(`${name} must be a figure below 1.8e308, got ${rounded.toString()}`);
}

await runCommand((args) => {
  const { underlying, product, cash, ...rest } = readOptions(args);
  const { days, ...figures } = track({
    ...rest,
    underlying: readCloses("underlying", underlying),
    product: readCloses("product", product),
    ...(cash === undefined ? {} : { cash: readRates("cash", cash) }),
  });
  const numbers = Object.entries(figures).map(([name, value]) => [name, toNumber(name, value)]);
  return `${JSON.stringify({ days, ...Object.fromEntries(numbers) })}\n`;
});
