/** The command line of `simulate`. */

export type Wanted =
  | { readonly print: "schema" }
  | { readonly print: "summaries" | "ledgers" | "csv"; readonly source: string };

const USAGE = "arguments must be FILE or - with --ledger or --csv, or --schema alone";

/** @throws RangeError for anything but what the usage says. */
export function readArguments(args: readonly string[]): Wanted {
  if (args.join() === "--schema") return { print: "schema" };
  const [source, ...more] = args.filter((arg) => !arg.startsWith("--"));
  const flags = args.filter((arg) => arg.startsWith("--"));
  if (source === undefined || more.length > 0 || flags.length > 1) throw refusal(args);
  switch (flags[0]) {
    case undefined:
      return { print: "summaries", source };
    case "--ledger":
      return { print: "ledgers", source };
    case "--csv":
      return { print: "csv", source };
    default:
      throw refusal(args);
  }
}

function refusal(args: readonly string[]): RangeError {
  const found = args.length === 0 ? "nothing" : JSON.stringify(args.join(" "));
  return new RangeError(`${USAGE}, got ${found}`);
}
