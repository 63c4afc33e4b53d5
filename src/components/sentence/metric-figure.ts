/** A figure that one metric of the engine gives for inputs written in the sentence. */
import * as engine from "../../engine/index.ts";
import { Decimal, METRICS } from "../../engine/index.ts";
import type { MetricName } from "../../engine/index.ts";
import { formatFigure } from "./figure.ts";
import type { Figure, FigureFormat } from "./figure.ts";
import { namedInputs } from "./model-inputs.ts";

/**
 * The figure of a metric; `of` names a field where the metric gives several.
 *
 * @throws RangeError when the metric, its field or an input is not one of the engine's.
 */
export function metricFigure(
  name: string,
  input: Readonly<Record<string, unknown>>,
  format: FigureFormat & { readonly of?: string | undefined },
): Figure {
  const described = Object.hasOwn(METRICS, name) ? METRICS[name as MetricName] : undefined;
  if (described === undefined) {
    throw new RangeError(`metric must be one of the engine’s, got ${name}`);
  }
  const run = engine[name as MetricName] as (given: unknown) => unknown;
  const result = run(input);
  const value =
    format.of === undefined ? result : (result as Readonly<Record<string, unknown>>)[format.of];
  if (!Decimal.isDecimal(value)) {
    throw new RangeError(`of must name a number of ${name}, got ${String(format.of)}`);
  }
  return {
    text: formatFigure(value, format),
    label: described.name,
    formula: described.formula,
    inputs: namedInputs(input),
  };
}
