/** What a reader can turn, as text to read and as text to hear. Values are in displayed units. */
import type {
  DateParameter,
  ListParameter,
  NumberParameter,
  Parameter,
  Unit,
} from "../engine/index.ts";
import { formatDate } from "./date.ts";
import { MINUS, NARROW_SPACE, NO_BREAK_SPACE } from "./characters.ts";
import { formatNumber } from "./number.ts";
import type { NumberOptions } from "./number.ts";
import { decimalsOf, digitsOf } from "./quantity.ts";

export type ParameterValue = number | string | readonly number[];

export interface ParameterFormat extends Pick<NumberOptions, "sign"> {
  /** Keep the decimals of the parameter's step, so that the text does not change width as it turns. */
  readonly padded?: boolean | undefined;
}

/** What follows the number on the page: singular, plural. */
const WRITTEN = {
  multiple: ["x", "x"],
  percent: [`${NARROW_SPACE}%`, `${NARROW_SPACE}%`],
  "basis-points": [`${NARROW_SPACE}bp`, `${NARROW_SPACE}bp`],
  hours: [`${NARROW_SPACE}h`, `${NARROW_SPACE}h`],
  days: [`${NO_BREAK_SPACE}day`, `${NO_BREAK_SPACE}days`],
  money: ["", ""],
  price: ["", ""],
  count: ["", ""],
} as const satisfies Record<Unit, readonly [string, string]>;

/** What follows the number when it is spoken. */
const SPOKEN = {
  multiple: [" times", " times"],
  percent: [" percent", " percent"],
  "basis-points": [" basis point", " basis points"],
  hours: [" hour", " hours"],
  days: [" day", " days"],
  money: ["", ""],
  price: ["", ""],
  count: ["", ""],
} as const satisfies Record<Unit, readonly [string, string]>;

/**
 * A parameter's value with its unit: a choice by its label, a list separated by commas, a date in full.
 *
 * @throws RangeError when the value is not of the parameter's kind.
 *
 * @example
 * formatParameter({ kind: "number", unit: "percent", step: 0.5 }, -9) // → "−9\u202F%"
 * formatParameter({ kind: "number", unit: "percent", step: 0.5 }, 10, { padded: true, sign: true }) // → "+10.0\u202F%"
 * formatParameter({ kind: "number", unit: "days", step: 1 }, 30) // → "30\u00A0days"
 */
export function formatParameter(
  parameter: Printable,
  value: ParameterValue,
  format: ParameterFormat = {},
): string {
  const decimals =
    format.padded && parameter.kind === "number" ? stepDecimals(parameter.step) : undefined;
  return inWords(parameter, value, (number, unit) =>
    withUnit(formatNumber(number, { decimals, sign: format.sign }), WRITTEN[unit]),
  );
}

/**
 * A parameter's value for `aria-valuetext`: units in full, minus as a word.
 *
 * @throws RangeError when the value is not of the parameter's kind.
 *
 * @example
 * spokenParameter({ kind: "number", unit: "multiple", step: 0.5 }, 3) // → "3 times"
 * spokenParameter({ kind: "number", unit: "percent", step: 1 }, -9) // → "minus 9 percent"
 */
export function spokenParameter(parameter: Printable, value: ParameterValue): string {
  return inWords(parameter, value, (number, unit) =>
    withUnit(formatNumber(number), SPOKEN[unit]).replace(MINUS, "minus "),
  );
}

/** The part of a parameter that says how its value reads. */
type Printable =
  | Pick<NumberParameter, "kind" | "unit" | "step">
  | Pick<ListParameter, "kind" | "unit">
  | Extract<Parameter, { kind: "choice" }>
  | Pick<DateParameter, "kind">;

function inWords(
  parameter: Printable,
  value: ParameterValue,
  write: (number: number, unit: Unit) => string,
): string {
  if (parameter.kind === "number" && typeof value === "number") return write(value, parameter.unit);
  if (parameter.kind === "list" && typeof value === "object") {
    return value.map((item) => write(item, parameter.unit)).join(", ");
  }
  if (parameter.kind === "date" && typeof value === "string") return formatDate(value);
  if (parameter.kind === "choice") {
    const chosen = parameter.options.find((option) => option.value === value);
    if (chosen) return chosen.label;
  }
  throw new RangeError(`value must be a ${parameter.kind} of the parameter, got ${String(value)}`);
}

function withUnit(number: string, [one, many]: readonly [string, string]): string {
  return number + (number === "1" || number === "+1" || number === `${MINUS}1` ? one : many);
}

function stepDecimals(step: number): number {
  const digits = digitsOf(step);
  return digits === undefined ? 0 : decimalsOf(digits);
}
