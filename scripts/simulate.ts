/**
 * Runs a scenario from a file or from standard input and prints one JSON document.
 *
 *   simulate FILE|-            summaries
 *   simulate FILE|- --ledger   summaries and every row
 *   simulate FILE|- --csv      the ledgers as CSV
 *   simulate --schema          the JSON Schema of a scenario
 *
 * Wrong input: one line on standard error and exit code 2.
 */
import { readFileSync, statSync } from "node:fs";
import {
  ledgerCsv,
  makeReport,
  readScenario,
  scenarioJsonSchema,
  simulate,
} from "../src/engine/index.ts";

const USAGE = "arguments must be FILE or - with --ledger or --csv, or --schema alone";
const FLAGS: ReadonlySet<string> = new Set(["--ledger", "--csv", "--schema"]);
/** A file larger than this is refused before it is read. */
const MAX_BYTES = 5_000_000;

function readText(source: string): string {
  if (source === "-") return readFileSync(0, "utf8");
  let size: number;
  try {
    const found = statSync(source);
    if (!found.isFile()) throw new RangeError("not a file");
    size = found.size;
  } catch {
    throw new RangeError(`file must be a readable file, got ${JSON.stringify(source)}`);
  }
  if (size > MAX_BYTES) {
    throw new RangeError(`file must be at most ${MAX_BYTES} bytes, got ${size} bytes`);
  }
  return readFileSync(source, "utf8");
}

function output(args: readonly string[]): string {
  const flags = args.filter((arg) => arg.startsWith("--"));
  const unknown = flags.find((flag) => !FLAGS.has(flag));
  if (unknown !== undefined) throw new RangeError(`${USAGE}, got ${JSON.stringify(unknown)}`);
  if (flags.includes("--schema")) return `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`;
  const sources = args.filter((arg) => !arg.startsWith("--"));
  const [source] = sources;
  if (source === undefined || sources.length > 1) {
    throw new RangeError(`${USAGE}, got ${sources.length} files`);
  }
  const simulation = simulate(readScenario(readText(source)));
  if (flags.includes("--csv")) return ledgerCsv(simulation);
  const report = makeReport(simulation, { ledger: flags.includes("--ledger") });
  return `${JSON.stringify(report, null, 2)}\n`;
}

try {
  process.stdout.write(output(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
