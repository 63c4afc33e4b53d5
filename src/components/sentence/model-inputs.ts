/** A model's inputs as text: what its parameters hold, in one short line. */
import type { Parameter, ParameterSet, ParameterValues } from "../../engine/index.ts";
import { formatNumber, formatParameter } from "../../format/index.ts";

/** As many are named, and all that have been changed. */
const MOST_NAMED = 6;
/** A longer list is told by its beginning. */
const MOST_OF_LIST = 4;

function shown(parameter: Parameter, value: ParameterValues[string]): string {
  if (typeof value !== "object" || value.length <= MOST_OF_LIST) {
    return formatParameter(parameter, value);
  }
  const beginning = formatParameter(parameter, value.slice(0, MOST_OF_LIST));
  return `${beginning}, … (${formatNumber(value.length)} in all)`;
}

/** The changed ones first, then the others in the order of their controls. */
export function inputsOf(set: ParameterSet, values: ParameterValues): string {
  const keys = Object.keys(set);
  const changed = keys.filter((key) => String(values[key]) !== String(set[key]!.default));
  const others = keys.filter((key) => !changed.includes(key));
  const named = [...changed, ...others].slice(0, Math.max(MOST_NAMED, changed.length));
  const left = keys.length - named.length;
  const texts = named.map((key) => `${set[key]!.label}: ${shown(set[key]!, values[key]!)}`);
  return [...texts, ...(left === 0 ? [] : [`${formatNumber(left)} more as they were`])].join("; ");
}

/** A metric's inputs: "maintenance margin rate: 0.005". */
export function namedInputs(input: Readonly<Record<string, unknown>>): string {
  return Object.entries(input)
    .map(([key, value]) => {
      const words = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
      return `${words}: ${String(value).replace(/^-/, "−")}`;
    })
    .join("; ");
}
