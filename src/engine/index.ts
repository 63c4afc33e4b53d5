/** The engine's only door. */
export { Decimal, ZERO, ONE, product, sum } from "./decimal.ts";
export type { DecimalInput } from "./decimal.ts";
export { dayNumber, dayOf, isDay } from "./calendar.ts";
export { defaultsOf, snap, stepDecimals, toEngine } from "./parameters.ts";
export type {
  ChoiceParameter,
  DateParameter,
  ListParameter,
  NumberParameter,
  Parameter,
  ParameterSet,
  ParameterValues,
  Unit,
} from "./parameters.ts";
