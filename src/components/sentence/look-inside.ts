/** What a number of a model is made of: its inputs, its scenario, and the lab with that in it. */
import { defaultsOf } from "../../engine/index.ts";
import { definitionOf } from "../widgets/index.ts";
import { openInLab } from "../widgets/lab/open-in-lab.ts";
import { scenarioOf } from "../widgets/model-definition.ts";
import { inputsOf } from "./model-inputs.ts";
import { scenarioText } from "./scenario-text.ts";

export interface Inside {
  readonly inputs: string;
  /** As text; unsaid where no one run gives the number. */
  readonly scenario?: string | undefined;
  readonly lab?: string | undefined;
}

/** @param values what the model holds, where that is not its defaults */
export async function lookInside(
  model: string,
  of: string,
  values?: Readonly<Record<string, never>>,
): Promise<Inside> {
  const definition = await definitionOf(model);
  const held = values ?? (defaultsOf(definition.set) as Readonly<Record<string, never>>);
  const inputs = inputsOf(definition.set, held);
  const scenario = scenarioOf(definition, of, held);
  if (scenario === undefined) return { inputs };
  return { inputs, scenario: scenarioText(scenario), lab: await openInLab(scenario) };
}
