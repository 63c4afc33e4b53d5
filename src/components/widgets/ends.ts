/** The ends of a control while others hold what they hold. Every cell has this with it, and so nothing of the engine. */
import type {
  DateParameter,
  NumberParameter,
  Parameter,
  ParameterSet,
  ParameterValues,
} from "../../engine/index.ts";
import type { Model } from "../../state/model.ts";

/** The ends between which a number or a day can be turned; what is left out is the parameter's own. */
export interface Ends {
  readonly min?: number | string | undefined;
  readonly max?: number | string | undefined;
  /** Nothing lies between these two, as where the sign changes: it is stepped over. */
  readonly gap?: readonly [low: number, high: number] | undefined;
}

/** A model whose changes keep to its limits, and whose controls end where they do. */
export interface LimitedModel<S extends ParameterSet> extends Model<S> {
  readonly ends: (key: keyof S & string) => Ends | undefined;
}

export type Value = ParameterValues[string];

/** A parameter no wider than its ends. A value that a link has put outside them still has its place. */
export function narrowed(parameter: Parameter, ends: Ends | undefined, value: Value): Parameter {
  if (ends === undefined || (parameter.kind !== "number" && parameter.kind !== "date")) {
    return parameter;
  }
  const { min, max } = endsOf(parameter, ends);
  const [low, high] = value < min ? [value, max] : [min, value > max ? value : max];
  return { ...parameter, min: low, max: high } as Parameter;
}

/** Whether two states of one parameter have the same ends. */
export function isAsWide(a: Parameter, b: Parameter): boolean {
  if (a === b) return true;
  return "min" in a && "min" in b && a.min === b.min && a.max === b.max && a.label === b.label;
}

/** The ends inside the parameter's own. */
export function endsOf(parameter: NumberParameter | DateParameter, { min, max }: Ends) {
  const [low, high] = [parameter.min, parameter.max];
  return {
    min: min !== undefined && min > low ? min : low,
    max: max !== undefined && max < high ? max : high,
  };
}
