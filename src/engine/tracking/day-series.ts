/** Values by calendar day, in order: closes of a product, rates of a currency. */
import { dayNumber, isDay } from "../calendar.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { rangeError } from "../metrics/argument.ts";

export interface DayValue {
  /** "2020-02-19" */
  readonly day: string;
  readonly value: DecimalInput;
}

export interface ReadDayValue {
  readonly day: string;
  /** Days since 1970-01-01. */
  readonly number: number;
  readonly value: Decimal;
}

/** Reads a series: real days, rising, with values that `read` accepts under the field's name. */
export function readDaySeries(
  field: string,
  series: readonly DayValue[],
  read: (field: string, value: DecimalInput) => Decimal,
): ReadDayValue[] {
  let before = -Infinity;
  return series.map(({ day, value }, index) => {
    if (!isDay(day)) throw rangeError(`${field}.${index}.day`, "a day such as 2020-02-19", day);
    const number = dayNumber(day);
    if (number <= before) throw rangeError(`${field}.${index}.day`, "after the day before it", day);
    before = number;
    return { day, number, value: read(`${field}.${index}.value`, value) };
  });
}
