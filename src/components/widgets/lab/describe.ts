/** Short ways to write the lab's many parameters down. */
import type { ChoiceParameter, NumberParameter, Unit } from "../../../engine/index.ts";

export function number(
  label: string,
  unit: Unit,
  [min, max, step]: readonly [number, number, number],
  start: number,
  help: string,
): NumberParameter {
  return { kind: "number", label, unit, min, max, step, default: start, help };
}

export function choice(
  label: string,
  options: readonly (readonly [value: string, label: string])[],
  start: string,
  help: string,
): ChoiceParameter {
  const listed = options.map(([value, text]) => ({ value, label: text }));
  return { kind: "choice", label, options: listed, default: start, help };
}

/** Kinds as options of a choice. */
export const labels = (kinds: Readonly<Record<string, { readonly label: string }>>) =>
  Object.entries(kinds).map(([value, { label }]) => [value, label] as const);
