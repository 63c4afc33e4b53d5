/**
 * Holds the engine's daily reset against a real product's history and prints one JSON document.
 *
 *   track --underlying a.csv --product b.csv --leverage 2
 *         [--expense 0.0089] [--cash rates.csv] [--from DAY] [--to DAY] [--exclude DAY,DAY]
 *
 * CSV: `date` and `close` or `adjusted_close`; rates `date,rate_pct`, percent a year, each from its day on.
 * Wrong input: one line on standard error and exit code 2.
 */
import type { Decimal } from "../src/engine/index.ts";
import { track } from "../src/engine/tracking/index.ts";
import { readOptions } from "./track/options.ts";
import { readCloses, readRates } from "./track/read-csv.ts";

/** Twelve significant digits: more than any price file carries. */
function toNumber(value: Decimal | null): number | null {
  return value === null ? null : value.toSignificantDigits(12).toNumber();
}

function output(args: readonly string[]): string {
  const { underlying, product, cash, ...rest } = readOptions(args);
  const { days, ...figures } = track({
    ...rest,
    underlying: readCloses("underlying", underlying),
    product: readCloses("product", product),
    ...(cash === undefined ? {} : { cash: readRates("cash", cash) }),
  });
  const numbers = Object.entries(figures).map(([name, value]) => [name, toNumber(value)]);
  return `${JSON.stringify({ days, ...Object.fromEntries(numbers) })}\n`;
}

try {
  process.stdout.write(output(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
