/** Numbers of a scenario as the feedback of a mistake writes them. */
import type { Decimal } from "../../../engine/decimal.ts";
import { formatMoney, formatMultiple, formatPercent } from "../../../format/index.ts";

/** A signed move, with a decimal only where it has one: "+12 %", "−4.8 %". */
export function move(value: Decimal): string {
  const decimals = Math.min(2, value.times(100).toDecimalPlaces(2).decimalPlaces());
  return formatPercent(value, { decimals, sign: true });
}

export function multiple(value: Decimal): string {
  return formatMultiple(value);
}

export function amount(value: Decimal): string {
  return formatMoney(value);
}
