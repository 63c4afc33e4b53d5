/** The scenario behind a number that the build has printed, fetched when somebody opens it. */
import { defaultsOf } from "../../engine/index.ts";
import { definitionOf } from "../widgets/index.ts";
import { scenarioOf } from "../widgets/model-definition.ts";
import { scenarioText } from "./scenario-text.ts";

const files = import.meta.glob<unknown>("../../content/scenarios/*.json", { import: "default" });

async function ofModel(name: string, of: string): Promise<unknown> {
  const definition = await definitionOf(name);
  return scenarioOf(definition, of, defaultsOf(definition.set));
}

/** As text; undefined where there is none. */
export async function scenarioOfSource(source: {
  readonly stored?: string | undefined;
  readonly model?: string | undefined;
  readonly of?: string | undefined;
}): Promise<string | undefined> {
  const { stored, model, of = "" } = source;
  const scenario =
    stored !== undefined
      ? await files[`../../content/scenarios/${stored}.json`]?.()
      : model !== undefined
        ? await ofModel(model, of)
        : undefined;
  return scenario === undefined ? undefined : scenarioText(scenario);
}
