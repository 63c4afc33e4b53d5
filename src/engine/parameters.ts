/**
 * What a reader can turn.
 *
 * One entry here drives the slider, the number field, the scrubber in the sentence, the link key, the
 * validation and the table in the documents. Values are held in DISPLAYED units (10 means 10 %), so that
 * steps and links read naturally; `toEngine` is the one place where they become the engine's fractions.
 */
import { decimalText, digitsAt, roundedQuotient, scaledInteger } from "./scaled-integer.ts";

/** How a value reads. `percent` and `basis-points` are fractions in the engine. */
export type Unit =
  "multiple" | "percent" | "basis-points" | "hours" | "days" | "money" | "price" | "count";

export interface NumberParameter {
  readonly kind: "number";
  readonly label: string;
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  /** Values lie on `min + k·step`. */
  readonly step: number;
  readonly default: number;
  readonly help: string;
}

export interface ChoiceParameter {
  readonly kind: "choice";
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly default: string;
  readonly help: string;
}

/** A list of numbers in the displayed unit, for example a path drawn as daily returns. */
export interface ListParameter {
  readonly kind: "list";
  readonly label: string;
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  readonly maxLength: number;
  readonly default: readonly number[];
  readonly help: string;
}

/** A UTC calendar day, held as "2020-02-19". */
export interface DateParameter {
  readonly kind: "date";
  readonly label: string;
  readonly min: string;
  readonly max: string;
  readonly default: string;
  readonly help: string;
}

export type Parameter = NumberParameter | ChoiceParameter | ListParameter | DateParameter;
export type ParameterSet = Readonly<Record<string, Parameter>>;

type ValueOf<P extends Parameter> = P extends NumberParameter
  ? number
  : P extends ChoiceParameter | DateParameter
    ? string
    : readonly number[];

export type ParameterValues<S extends ParameterSet = ParameterSet> = {
  readonly [K in keyof S]: ValueOf<S[K]>;
};

/** How many places a displayed unit lies above the engine's fraction. */
const SHIFT: Readonly<Partial<Record<Unit, number>>> = { percent: 2, "basis-points": 4 };

/**
 * The engine's value of a displayed number, as a decimal string.
 *
 * `percent` ÷ 100, `basis-points` ÷ 10,000, every other unit as it is.
 *
 * @example
 * toEngine({ unit: "percent" }, 10) // → "0.1"
 */
export function toEngine(parameter: { readonly unit: Unit }, value: number): string {
  const { digits, places } = scaledInteger(value);
  return decimalText({ digits, places: places + (SHIFT[parameter.unit] ?? 0) });
}

/** Decimals a step needs: 0.05 → 2. */
export function stepDecimals(step: number): number {
  return scaledInteger(step).places;
}

/**
 * The nearest allowed value: inside [min, max] and on a step. Never −0.
 *
 * @throws RangeError when the value is not finite.
 */
export function snap(parameter: NumberParameter, value: number): number {
  if (!Number.isFinite(value)) {
    throw new RangeError(`${parameter.label} must be a finite number, got ${value}`);
  }
  const clamped = Math.min(parameter.max, Math.max(parameter.min, value));
  const numbers = [clamped, parameter.min, parameter.step].map(scaledInteger);
  const places = Math.max(...numbers.map((number) => number.places));
  const [wanted, min, step] = numbers.map((number) => digitsAt(number, places)) as [
    bigint,
    bigint,
    bigint,
  ];
  const digits = min + roundedQuotient(wanted - min, step) * step;
  return Math.min(parameter.max, Number(decimalText({ digits, places })));
}

const knownDefaults = new WeakMap<ParameterSet, ParameterValues>();

/** The default of every parameter of a set: the same object each time, so that results can be kept by it. */
export function defaultsOf<S extends ParameterSet>(set: S): ParameterValues<S> {
  const known = knownDefaults.get(set);
  if (known !== undefined) return known as ParameterValues<S>;
  const defaults = Object.freeze(
    Object.fromEntries(Object.entries(set).map(([key, parameter]) => [key, parameter.default])),
  ) as ParameterValues<S>;
  knownDefaults.set(set, defaults);
  return defaults;
}
