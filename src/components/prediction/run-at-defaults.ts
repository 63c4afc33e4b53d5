/** The truth of a prediction: a model's run at its defaults. Asked for on commit, and at build. */
import { defaultsOf } from "../../engine/index.ts";
import { ownTask } from "../../pace/own-task.ts";
import { deriveLater } from "../widgets/derived.ts";
import { definitionOf } from "../widgets/index.ts";

export async function runAtDefaults(model: string) {
  const definition = await definitionOf(model);
  const values = defaultsOf(definition.set);
  // To have the engine and to put it to work are a task each.
  await ownTask();
  const result = await deriveLater(definition, values);
  // So are finding it and whatever is made of it.
  await ownTask();
  return { definition, values, result };
}
