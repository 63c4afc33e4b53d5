/** A figure that a model gives at its defaults, for sentences that tell of them whatever the reader turns. */
import { defaultsOf } from "../../engine/index.ts";
import { derive } from "../widgets/derived.ts";
import { definitionOf } from "../widgets/index.ts";
import { scenarioOf } from "../widgets/model-definition.ts";
import { placedMark } from "../widgets/placed-mark.ts";
import type { Figure } from "./figure.ts";
import { inputsOf } from "./model-inputs.ts";

/**
 * The figure of one quantity of a model.
 *
 * @throws RangeError when the model has no such quantity.
 */
export async function modelFigure(model: string, of: string): Promise<Figure> {
  const definition = await definitionOf(model);
  const quantity = definition.quantities[of];
  if (quantity === undefined) {
    throw new RangeError(`of must be a quantity of ${model}, got ${of}`);
  }
  const values = defaultsOf(definition.set);
  const result = derive(definition, values);
  const scenario = scenarioOf(definition, of, values);
  return {
    text: quantity.text(result, values),
    label: quantity.label,
    formula: quantity.formula,
    inputs: inputsOf(definition.set, values),
    ...(scenario === undefined ? {} : { run: { scenario }, source: { model, of } }),
    role: quantity.role,
    mark: placedMark(model, quantity.at?.(result, values)),
  };
}
