/** The limits of the models that have some, by name. For whoever changes a model from outside its cell. */
import type { ParameterSet } from "../../engine/index.ts";
import type { ModelName } from "./index.ts";
import type { Limits } from "./limits.ts";

const modelLimits: Readonly<Partial<Record<ModelName, () => Promise<unknown>>>> = {
  lab: () => import("./lab/limits.ts").then((module) => module.labLimits),
  "liquidation-ladder": () =>
    import("./liquidation-ladder/limits.ts").then((module) => module.liquidationLadderLimits),
  replay: () => import("./replay/limits.ts").then((module) => module.replayLimits),
  "rule-lab": () => import("./rule-lab/limits.ts").then((module) => module.ruleLabLimits),
  "three-ways": () => import("./three-ways/limits.ts").then((module) => module.threeWaysLimits),
};

/** What a model's values allow each other; undefined where they are all free. */
export async function limitsOf(name: string): Promise<Limits<ParameterSet> | undefined> {
  const load = Object.hasOwn(modelLimits, name) ? modelLimits[name as ModelName] : undefined;
  return (await load?.()) as Limits<ParameterSet> | undefined;
}
