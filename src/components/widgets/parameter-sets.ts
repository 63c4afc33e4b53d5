/**
 * The parameters of every model by its name: one line a widget. A sentence needs them to read the link;
 * the model itself, and the engine with it, is loaded when a value changes.
 */
import { eachOnce } from "./fetch-once.ts";
import type { ParameterSet } from "../../engine/index.ts";
import type { ModelName } from "./index.ts";

const parameterSets = {
  "basket-builder": () =>
    import("./basket-builder/parameters.ts").then((module) => module.basketBuilderSet),
  "doubling-dial": () =>
    import("./doubling-dial/parameters.ts").then((module) => module.doublingDialSet),
  "drift-dial": () => import("./drift-dial/parameters.ts").then((module) => module.driftDialSet),
  "reset-desk": () => import("./reset-desk/parameters.ts").then((module) => module.resetDeskSet),
  "rule-lab": () => import("./rule-lab/parameters.ts").then((module) => module.ruleLabSet),
  "path-painter": () =>
    import("./path-painter/parameters.ts").then((module) => module.pathPainterSet),
  lab: () => import("./lab/parameters.ts").then((module) => module.labSet),
  "many-paths": () => import("./many-paths/parameters.ts").then((module) => module.manyPathsSet),
  replay: () => import("./replay/parameters.ts").then((module) => module.replaySet),
  "three-ways": () => import("./three-ways/parameters.ts").then((module) => module.threeWaysSet),
  "cost-meter": () => import("./cost-meter/parameters.ts").then((module) => module.costMeterSet),
  "funding-clock": () =>
    import("./funding-clock/parameters.ts").then((module) => module.fundingClockSet),
  "two-prices": () => import("./two-prices/parameters.ts").then((module) => module.twoPricesSet),
  "share-merge": () => import("./share-merge/parameters.ts").then((module) => module.shareMergeSet),
  "liquidation-ladder": () =>
    import("./liquidation-ladder/parameters.ts").then((module) => module.liquidationLadderSet),
  "night-gap": () => import("./night-gap/parameters.ts").then((module) => module.nightGapSet),
  "basis-clock": () => import("./basis-clock/parameters.ts").then((module) => module.basisClockSet),
  crank: () => import("./crank/parameters.ts").then((module) => module.crankSet),
  "pool-skew": () => import("./pool-skew/parameters.ts").then((module) => module.poolSkewSet),
} as const satisfies Record<ModelName, () => Promise<ParameterSet>>;

const found = eachOnce<ParameterSet>(parameterSets);

/**
 * The parameters of a model: the same set as its definition has.
 *
 * @throws RangeError when no widget has that name.
 */
export async function parametersOf(name: string): Promise<ParameterSet> {
  const find = found.get(name);
  if (find === undefined) {
    throw new RangeError(`model must be one of ${[...found.keys()].join(", ")}, got ${name}`);
  }
  return find();
}
