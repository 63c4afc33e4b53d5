/**
 * What a cell shows of a model's result, as plain data.
 *
 * A drawing is computed at build and travels in the page, so that a cell wakes without the engine:
 * `createDerivedLater` loads the drawing, its model and the engine when a value changes. A cell takes from
 * it numbers to draw and text to print, and never a `Decimal`, a function or a run.
 */
import { defaultsOf } from "../../engine/index.ts";
import type { ParameterSet, ParameterValues } from "../../engine/index.ts";
import { ownTask } from "../../pace/own-task.ts";
import { derive, deriveLater } from "./derived.ts";
import type { Derivation } from "./derived.ts";
import type { ModelDefinition } from "./model-definition.ts";

/** Reduces a model's result; the result itself is run once for cells, sentences and missions together. */
export function drawnFrom<S extends ParameterSet, R, D>(
  model: ModelDefinition<S, R>,
  draw: (result: R, values: ParameterValues<S>) => D,
): Derivation<S, D> {
  return {
    set: model.set,
    derive: (values) => draw(derive(model, values), values),
    deriveLater: async (values) => {
      const result = await deriveLater(model, values);
      // Whatever it took to run: what is made of it has a task of its own.
      await ownTask();
      return result === undefined ? undefined : draw(result, values);
    },
  };
}

/** The drawing of the defaults, for the page as it is built. */
export function drawAtBuild<S extends ParameterSet, D>(drawing: Derivation<S, D>): D {
  return drawing.derive(defaultsOf(drawing.set));
}
