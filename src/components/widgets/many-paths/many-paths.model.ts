/** Twenty thousand paths of one token, at once. */
import { makeEnsemble } from "../../../engine/ensemble/index.ts";
import { rested } from "../../../pace/rested.ts";
import { createEnsembleRunner } from "../../../runner/ensemble-runner.ts";
import type { EnsembleRunner } from "../../../runner/ensemble-runner.ts";
import { defineModel } from "../model-definition.ts";
import { histograms } from "./many-paths.histograms.ts";
import { missions } from "./many-paths.missions.ts";
import { presets } from "./many-paths.presets.ts";
import { quantities } from "./many-paths.quantities.ts";
import { resultOf } from "./many-result.ts";
import type { ManyPathsResult } from "./many-result.ts";
import { manyScenario, manySpec } from "./many-scenario.ts";
import { manyPathsSet } from "./parameters.ts";
import type { ManyPathsSet } from "./parameters.ts";

let runner: EnsembleRunner | undefined;

export const manyPaths = defineModel<ManyPathsSet, ManyPathsResult>({
  name: "many-paths",
  set: manyPathsSet,
  presets,
  formula:
    "Each day’s log return is normal, with this volatility and drift. 20,000 prices are drawn in mirrored pairs, and the token is held through every one of them. The command line runs a single one of this kind, exactly.",
  scenario: manyScenario,
  derive: (values) => {
    const ensemble = makeEnsemble(manySpec(values));
    while (ensemble.advance());
    return resultOf(ensemble.result());
  },
  deriveLater: rested(async (values) => {
    runner ??= createEnsembleRunner();
    const found = await runner.run(manySpec(values), () => undefined);
    return found && resultOf(found);
  }),
  quantities,
  missions,
  histograms,
});
