/** A point on a line of a chart. */
import type { Mistake } from "../../answer.ts";
import type { ProductColour } from "../../product.ts";
import type { NumberField } from "../numeric/schema.ts";

export interface PointPrompt extends NumberField {
  readonly stem: string;
  /** What the chart shows, in a sentence. */
  readonly title: string;
  /** Names of the points: "day 1". */
  readonly xs: readonly string[];
  /** Decimals, one a point. */
  readonly ys: readonly string[];
  readonly line: string;
  readonly product?: ProductColour | undefined;
}

export interface PointKey {
  /** Indices of the points that are right. */
  readonly right: readonly number[];
  /** What is to be said of each point. */
  readonly reasons: readonly string[];
  /** The mistake that leads to a point, where it has a name. */
  readonly mistakes: readonly (Mistake | null)[];
}
