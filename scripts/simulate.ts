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
import {
  ledgerCsv,
  makeReport,
  readScenario,
  scenarioJsonSchema,
  simulate,
} from "../src/engine/index.ts";
import { runCommand } from "./command/run-command.ts";
import { readArguments } from "./simulate/arguments.ts";
import { checkLength } from "./simulate/check-length.ts";
import { readSource } from "./simulate/read-source.ts";

const asText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

await runCommand(async (args) => {
  const wanted = readArguments(args);
  if (wanted.print === "schema") return asText(scenarioJsonSchema());
  const simulation = simulate(readScenario(await readSource(wanted.source)));
  if (wanted.print !== "summaries") checkLength(simulation);
  if (wanted.print === "csv") return ledgerCsv(simulation);
  return asText(makeReport(simulation, { ledger: wanted.print === "ledgers" }));
});
