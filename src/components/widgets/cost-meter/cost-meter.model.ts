/** What it costs to hold a position, a leveraged position and two tokens while nothing happens. */
import { rested } from "../../../pace/rested.ts";
import { drawSimulation, runner } from "../../../runner/index.ts";
import { defineModel } from "../model-definition.ts";
import { missions } from "./cost-meter.missions.ts";
import { presets } from "./cost-meter.presets.ts";
import { quantities } from "./cost-meter.quantities.ts";
import { costScenario } from "./cost-scenario.ts";
import { costMeterSet } from "./parameters.ts";
import type { CostMeterSet } from "./parameters.ts";
import { waitedOf } from "./waiting.ts";
import type { CostMeterResult } from "./waiting.ts";

export const costMeter = defineModel<CostMeterSet, CostMeterResult>({
  name: "cost-meter",
  set: costMeterSet,
  presets,
  formula:
    "At each settlement a holding pays funding: its position at the end of that day × the rate; a short position receives it. Each midnight a token pays the management fee on its NAV and trades back to leverage × NAV, at a cost on what it trades.",
  scenario: costScenario,
  derive: (values) => waitedOf(drawSimulation(costScenario(values)), values),
  deriveLater: rested(async (values) => {
    const drawn = await runner.run("cost-meter", "draw-simulation", costScenario(values));
    return drawn === undefined ? undefined : waitedOf(drawn, values);
  }),
  quantities,
  missions,
});
