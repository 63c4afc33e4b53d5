/** What a reader typed into the field of a parameter. */
import type { NumberParameter, Unit } from "../engine/index.ts";
import { parseNumber } from "./parse-number.ts";
import type { ParsedNumber } from "./parse-number.ts";

/** How many of the second unit make one of the first, as [times, divided by]. */
const CONVERSIONS: Readonly<Record<string, readonly [number, number]>> = {
  "percent to basis-points": [100, 1],
  "basis-points to percent": [1, 100],
  "days to hours": [24, 1],
  "hours to days": [1, 24],
};

const ASKED = {
  multiple: "Write a multiple, for example 3x.",
  percent: "Write a percentage, for example 10 %.",
  "basis-points": "Write basis points, for example 12 bp.",
  hours: "Write a number of hours, for example 8.",
  days: "Write a number of days, for example 30.",
  money: "Write an amount, for example 100.",
  price: "Write a price, for example 100.",
  count: "Write a count, for example 20.",
} as const satisfies Record<Unit, string>;

/**
 * A typed value in the parameter's displayed unit, with related units converted ("2 days" in a field of
 * hours is 48) and others refused ("3x" in a field of percents). Range and step are the control's affair.
 *
 * @example
 * parseParameter({ unit: "percent" }, "−9 %").value // → -9
 * parseParameter({ unit: "hours" }, "2 days").value // → 48
 */
export function parseParameter(
  parameter: Pick<NumberParameter, "unit">,
  text: string,
): ParsedNumber {
  const parsed = parseNumber(text);
  if (!parsed.ok || parsed.unit === undefined || parsed.unit === parameter.unit) return parsed;
  const conversion = CONVERSIONS[`${parsed.unit} to ${parameter.unit}`];
  if (conversion === undefined) return { ok: false, reason: ASKED[parameter.unit] };
  return { ...parsed, value: (parsed.value * conversion[0]) / conversion[1] };
}
