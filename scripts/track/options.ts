/** The command line of `track`. */
import { parseArgs } from "node:util";
import { Decimal, isDay } from "../../src/engine/index.ts";

export interface TrackOptions {
  readonly underlying: string;
  readonly product: string;
  readonly leverage: string;
  readonly expense?: string;
  readonly cash?: string;
  readonly from?: string;
  readonly to?: string;
  readonly exclude: readonly string[];
}

const NAMES = [
  "underlying",
  "product",
  "leverage",
  "expense",
  "cash",
  "from",
  "to",
  "exclude",
] as const;
type Name = (typeof NAMES)[number];

export function readOptions(args: readonly string[]): TrackOptions {
  const values = parsed(args);
  const required = (name: Name, what: string): string => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`--${name} must be ${what}, got nothing`);
    return value;
  };
  const day = (name: "from" | "to"): Record<string, string> => {
    const value = values[name];
    return value === undefined ? {} : { [name]: checkedDay(name, value) };
  };
  const { expense, cash } = values;
  return {
    underlying: required("underlying", "a CSV file"),
    product: required("product", "a CSV file"),
    leverage: checkedNumber("leverage", required("leverage", "a number"), -20, 20),
    ...(expense === undefined ? {} : { expense: checkedNumber("expense", expense, 0, 1) }),
    ...(cash === undefined ? {} : { cash }),
    ...day("from"),
    ...day("to"),
    exclude: (values.exclude?.split(",") ?? []).map((text) => checkedDay("exclude", text.trim())),
  };
}

function parsed(args: readonly string[]): Partial<Record<Name, string>> {
  const strings = NAMES.map((name) => [name, { type: "string" }] as const);
  // `--leverage -2` is what people type; the parser would take -2 for an option.
  const joined = args.flatMap((arg, index) => {
    if (/^-[\d.]/.test(arg) && args[index - 1]?.startsWith("--") === true) return [];
    const next = args[index + 1];
    const takesNext = arg.startsWith("--") && next !== undefined && /^-[\d.]/.test(next);
    return takesNext ? [`${arg}=${next}`] : [arg];
  });
  try {
    return parseArgs({ args: joined, options: Object.fromEntries(strings) }).values;
  } catch (error) {
    const found = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
    const known = NAMES.map((name) => `--${name}`).join(", ");
    throw new RangeError(`arguments must be ${known}, each with a value, got: ${found}`, {
      cause: error,
    });
  }
}

function checkedDay(name: Name, text: string): string {
  if (isDay(text)) return text;
  throw new RangeError(`--${name} must be a day such as 2020-02-19, got ${JSON.stringify(text)}`);
}

function checkedNumber(name: Name, text: string, low: number, high: number): string {
  const isDecimal = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text);
  if (isDecimal && new Decimal(text).gte(low) && new Decimal(text).lte(high)) return text;
  throw new RangeError(
    `--${name} must be a number from ${low} to ${high}, got ${JSON.stringify(text)}`,
  );
}
