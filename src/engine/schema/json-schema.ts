/** The published JSON Schema of a scenario. */
import { toJsonSchema } from "@valibot/to-json-schema";
import { scenarioSchema } from "./scenario-schema.ts";

/**
 * The JSON Schema (draft 7) of a scenario. Ranges of decimal strings cannot be said in JSON Schema; they
 * stand in the descriptions.
 */
export function scenarioJsonSchema(): object {
  return {
    title: "Scenario",
    ...toJsonSchema(scenarioSchema(), { errorMode: "ignore" }),
  };
}
