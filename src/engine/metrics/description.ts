/** What a metric says about itself: the parts of its docstring, as the page of the model prints them. */
export interface MetricDescription {
  readonly name: string;
  readonly summary: string;
  readonly formula: string;
  readonly unit: string;
  readonly sign: string;
  /** When the figure leads astray. */
  readonly misleads: string;
  readonly source: string;
  /** Calls with their results, one a line: `expression // → value`. */
  readonly examples: readonly string[];
  /** Its file in this folder. */
  readonly file: string;
}
