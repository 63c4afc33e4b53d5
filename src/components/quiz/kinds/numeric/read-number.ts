/**
 * A typed number, read in the unit of its question.
 *
 * Units: a bare number is in the unit that the question declares ("−9" in a question about percents is
 * −9 %). A written unit must agree ("−9 %", "2.54x"); basis points are read as hundredths of a percent.
 * Commas and spaces: see `parseNumber`. In a question about percents a bare number below 1 in size could
 * also be a fraction ("−0.09"); it is offered as a second reading, which counts when only it is right.
 */
import { Decimal } from "../../../../engine/index.ts";
import { parseNumber } from "../../../../format/index.ts";
import type { WrittenUnit } from "../../../../format/index.ts";
import type { NumberField, NumericUnit } from "./schema.ts";

export type NumberReading =
  | { readonly ok: true; readonly value: Decimal; readonly asFraction: Decimal | null }
  | { readonly ok: false; readonly reason: string };

/** No number that a question asks for needs more characters; the field takes no more. */
export const MAX_TYPED = 24;

const WRITTEN: Readonly<Record<NumericUnit, WrittenUnit | null>> = {
  amount: null,
  percent: "percent",
  multiple: "multiple",
  count: null,
};

const ASKED: Readonly<Record<NumericUnit, string>> = {
  amount: "an amount of money, without a unit",
  percent: "percents",
  multiple: "a multiple, such as 2.5x",
  count: "a plain count",
};

export function readNumber(field: NumberField, text: string): NumberReading {
  if (text.length > 10 * MAX_TYPED) return { ok: false, reason: "That is too long for a number." };
  const parsed = parseNumber(text);
  if (!parsed.ok) return parsed;
  const written = new Decimal(parsed.value);
  const value = field.anySign === true ? written.abs() : written;
  if (parsed.unit === "basis-points" && field.unit === "percent") {
    return { ok: true, value: value.div(100), asFraction: null };
  }
  if (parsed.unit !== undefined && parsed.unit !== WRITTEN[field.unit]) {
    return { ok: false, reason: `This question asks for ${ASKED[field.unit]}.` };
  }
  const bare = parsed.unit === undefined && field.unit === "percent" && value.abs().lt(1);
  return { ok: true, value, asFraction: bare && !value.isZero() ? value.times(100) : null };
}
