/** The only place where a number becomes text, and text a number. */
export { ABSENT, MINUS, NARROW_SPACE, NO_BREAK_SPACE } from "./characters.ts";
export { formatDate } from "./date.ts";
export type { DateDetail } from "./date.ts";
export { formatNumber, formatScientific, formatSigned } from "./number.ts";
export type { NumberOptions } from "./number.ts";
export { formatParameter, spokenParameter } from "./parameter.ts";
export type { ParameterFormat, ParameterValue } from "./parameter.ts";
export { parseNumber } from "./parse-number.ts";
export type { ParsedNumber, WrittenUnit } from "./parse-number.ts";
export { parseParameter } from "./parse-parameter.ts";
export type { Quantity } from "./quantity.ts";
export { toSignificantDigits } from "./significant-digits.ts";
export { formatDays, formatHours, formatMoney, formatMultiple, formatPercent } from "./units.ts";
