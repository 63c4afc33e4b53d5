/** What a model's values allow each other: no control can be turned to where nothing can be run. */
import { dayNumber, dayOf, snap } from "../../engine/index.ts";
import type {
  NumberParameter,
  Parameter,
  ParameterSet,
  ParameterValues,
} from "../../engine/index.ts";
import type { Model } from "../../state/model.ts";
import { endsOf } from "./ends.ts";
import type { Ends, LimitedModel, Value } from "./ends.ts";

/** The ends of one parameter while the others hold what they hold; undefined where it is free. */
export type Limits<S extends ParameterSet> = (
  key: keyof S & string,
  values: ParameterValues<S>,
) => Ends | undefined;

/** The nearest step below a number that may not be reached. */
export function below(parameter: NumberParameter, limit: number): number {
  const near = snap(parameter, limit);
  return near < limit ? near : snap(parameter, near - parameter.step);
}

/** The nearest step above a number that may not be reached. */
export function above(parameter: NumberParameter, limit: number): number {
  const near = snap(parameter, limit);
  return near > limit ? near : snap(parameter, near + parameter.step);
}

/** A week holds two closes at least, whatever holidays lie in it. */
const LEAST_DAYS = 7;

/** The ends of a window of real closes: it may not become so short that nothing lies between. */
export function windowEnds(key: string, from: string, to: string): Ends | undefined {
  if (key === "from") return { max: dayOf(dayNumber(to) - LEAST_DAYS) };
  return key === "to" ? { min: dayOf(dayNumber(from) + LEAST_DAYS) } : undefined;
}

const within = <T extends number | string>(value: T, min: T, max: T): T =>
  value < min ? min : value > max ? max : value;

/** The side of a gap for a number inside it: the far one for whoever stands at its edge, else the near one. */
function beside([low, high]: readonly [number, number], before: number): number {
  const isBelow = before <= low;
  const isAtEdge = before === low || before === high;
  return isBelow === isAtEdge ? high : low;
}

/** A value between its ends and in no gap. */
function fitted(parameter: Parameter, ends: Ends | undefined, value: Value, before: Value): Value {
  if (ends === undefined || (parameter.kind !== "number" && parameter.kind !== "date")) {
    return value;
  }
  const { min, max } = endsOf(parameter, ends);
  if (parameter.kind === "date") return within(value as string, min as string, max as string);
  const number = within(value as number, min as number, max as number);
  const { gap } = ends;
  return gap !== undefined && gap[0] < number && number < gap[1]
    ? beside(gap, before as number)
    : number;
}

/** A change with all that must give way to it: what is turned keeps to its ends, then the others to theirs. */
export function settled<S extends ParameterSet>(
  set: S,
  limits: Limits<S>,
  before: ParameterValues<S>,
  patch: Partial<ParameterValues<S>>,
): Partial<ParameterValues<S>> {
  const next: Record<string, Value> = { ...before };
  for (const [key, value] of Object.entries(patch) as [string, Value][]) {
    const parameter = set[key];
    if (parameter === undefined) continue;
    next[key] = parameter.kind === "number" ? snap(parameter, value as number) : value;
  }
  const turned = Object.keys(patch).filter((key) => Object.hasOwn(set, key));
  const others = Object.keys(set).filter((key) => !turned.includes(key));
  for (const key of [...turned, ...others]) {
    const ends = limits(key, next as ParameterValues<S>);
    next[key] = fitted(set[key]!, ends, next[key]!, before[key]!);
  }
  const isNew = (key: string): boolean => turned.includes(key) || next[key] !== before[key];
  return Object.fromEntries(Object.entries(next).filter(([key]) => isNew(key))) as Partial<
    ParameterValues<S>
  >;
}

export function limitModel<S extends ParameterSet>(
  model: Model<S>,
  limits: Limits<S>,
): LimitedModel<S> {
  const change = (patch: Partial<ParameterValues<S>>): void =>
    model.change(settled(model.set, limits, model.values(), patch));
  return {
    ...model,
    change,
    reset: (key) =>
      change({ [key]: model.set[key]!.default } as unknown as Partial<ParameterValues<S>>),
    ends: (key) => limits(key, model.values()),
  };
}
