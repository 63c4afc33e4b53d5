/** A line to be drawn, point by point. */
import type { Mistake } from "../../answer.ts";
import type { ProductColour } from "../../product.ts";
import type { NumberField } from "../numeric/schema.ts";

export interface DrawPrompt extends NumberField {
  readonly stem: string;
  readonly title: string;
  /** Names of the points; the first one is given. */
  readonly xs: readonly string[];
  /** The value of the first point. */
  readonly start: string;
  readonly min: number;
  readonly max: number;
  /** What the reader can set a point to. */
  readonly step: number;
  /** A line that is given, to draw against. */
  readonly given: { readonly label: string; readonly ys: readonly string[] };
  readonly line: string;
  readonly product?: ProductColour | undefined;
}

export interface DrawKey {
  /** The true values after the first one, exact. */
  readonly ys: readonly string[];
  /** How far off a point may be: drawing is not calculating. */
  readonly tolerance: string;
  readonly reason: string;
  readonly mistakes: readonly (Mistake & { readonly ys: readonly string[] })[];
}
