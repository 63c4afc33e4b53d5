/**
 * What a widget, a number in a sentence and a link have in common: a named set of parameters, the scenario
 * they stand for, and the results that can be printed.
 */
import type {
  NumberParameter,
  ParameterSet,
  ParameterValues,
  Scenario,
} from "../../engine/index.ts";
import type { ProductRole } from "../charts/product-style.ts";
import { unbrokenFormula } from "./formula-text.ts";

export interface Preset<S extends ParameterSet> {
  readonly id: string;
  readonly label: string;
  readonly values: Partial<ParameterValues<S>>;
}

/** A step of one product's run, and the ledger's row where only that one is meant. */
export interface Place {
  readonly product?: string | undefined;
  readonly step: number;
  readonly row?: number | undefined;
}

/** A result that a sentence can print. */
export interface Quantity<S extends ParameterSet, R> {
  /** What it is, in plain words: "what the daily token is worth at the end". */
  readonly label: string;
  /** How it comes about, in words. */
  readonly formula: string;
  /** Which product's colour it wears. */
  readonly role?: string;
  text(result: R, values: ParameterValues<S>): string;
  /** Where in the run it stands, so that chart and ledger light up with it. */
  at?(result: R, values: ParameterValues<S>): Place | undefined;
  /** The number behind the text in the unit it is printed in, where a prediction can be held against it. */
  number?(result: R, values: ParameterValues<S>): number;
  /** What was run for it, where that is not the model's own scenario; undefined where no one run gives it. */
  scenario?(values: ParameterValues<S>): Scenario | undefined;
}

/** An axis of something drawn by hand, in displayed units. */
export type DrawnAxis = Pick<NumberParameter, "label" | "unit" | "min" | "max" | "step">;

/** A line that a reader can be asked to draw before it is shown. All values are in displayed units. */
export interface Curve<S extends ParameterSet, R> {
  /** What is drawn, in plain words: "the 3x token". */
  readonly label: string;
  readonly role: ProductRole;
  /** Where a handle stands; ascending. */
  readonly xs: readonly number[];
  readonly x: Pick<DrawnAxis, "label" | "unit">;
  /** How high and how finely it can be drawn. Not a hint: leave room around the truth. */
  readonly y: DrawnAxis;
  /** Where every handle lies before it is moved. */
  readonly start: number;
  /** Places in `xs` whose value is given from the start: where the line begins, for example. */
  readonly given?: readonly number[];
  /** A line that is shown from the start: the path over which the reader draws. */
  readonly backdrop?: {
    readonly label: string;
    readonly role: ProductRole;
    values(result: R, values: ParameterValues<S>): readonly number[];
  };
  /** The line itself, one value for each of `xs`. */
  truth(result: R, values: ParameterValues<S>): readonly number[];
}

/** How often results fall where: a picture that a reader can be asked to draw before it is shown. */
export interface DrawnHistogram<S extends ParameterSet, R> {
  /** What is counted, in plain words: "holders of a 3x token after a year". */
  readonly label: string;
  readonly role: ProductRole;
  /** Edges of the bins, ascending; the last bin holds whatever lies above. In displayed units. */
  readonly edges: readonly number[];
  readonly x: Pick<DrawnAxis, "label" | "unit">;
  /** The share of each bin; together 1. */
  truth(result: R, values: ParameterValues<S>): readonly number[];
}

/** Something to find by turning the numbers. */
export interface Mission<S extends ParameterSet, R> {
  readonly ask: string;
  met(result: R, values: ParameterValues<S>): boolean;
  /** What the reader has found, once it is met. */
  found(result: R, values: ParameterValues<S>): string;
}

export interface ModelDefinition<S extends ParameterSet = ParameterSet, R = unknown> {
  readonly name: string;
  readonly set: S;
  readonly presets: readonly Preset<S>[];
  /** How the result comes about, in words, for "Show the model". */
  readonly formula: string;
  /** The scenario of these values, as the command line takes it. */
  scenario(values: ParameterValues<S>): Scenario;
  derive(values: ParameterValues<S>): R;
  /** Where `derive` takes long: the same off the page; `undefined` when newer values overtook these. */
  deriveLater?(values: ParameterValues<S>): Promise<R | undefined>;
  readonly quantities: Readonly<Record<string, Quantity<S, R>>>;
  readonly missions: Readonly<Record<string, Mission<S, R>>>;
  readonly curves?: Readonly<Record<string, Curve<S, R>>>;
  readonly histograms?: Readonly<Record<string, DrawnHistogram<S, R>>>;
}

/** Keeps the types of a definition while it is written, and its formula’s lines from breaking in a bracket. */
export function defineModel<S extends ParameterSet, R>(
  definition: ModelDefinition<S, R>,
): ModelDefinition<S, R> {
  return { ...definition, formula: unbrokenFormula(definition.formula) };
}

/** What was run for one of a model's quantities; undefined where no one run gives it. */
export function scenarioOf<S extends ParameterSet, R>(
  model: ModelDefinition<S, R>,
  of: string,
  values: ParameterValues<S>,
): Scenario | undefined {
  const quantity = model.quantities[of];
  return quantity?.scenario === undefined ? model.scenario(values) : quantity.scenario(values);
}

/** A preset's values put over the present ones, and whether that changes nothing: "this one is on". */
export function isPresetOn<S extends ParameterSet>(
  preset: Preset<S>,
  values: ParameterValues<S>,
): boolean {
  return Object.entries(preset.values).every(
    ([key, value]) => String(values[key]) === String(value),
  );
}
