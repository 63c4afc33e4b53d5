/**
 * What a widget, a number in a sentence and a link have in common: a named set of parameters, the scenario
 * they stand for, and the results that can be printed.
 */
import type { ParameterSet, ParameterValues, Scenario } from "../../engine/index.ts";

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
}

/** Keeps the types of a definition while it is written. */
export function defineModel<S extends ParameterSet, R>(
  definition: ModelDefinition<S, R>,
): ModelDefinition<S, R> {
  return definition;
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
