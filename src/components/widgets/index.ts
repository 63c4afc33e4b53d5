/** Every model by its name: one line a widget. Loaded when a cell or a sentence of the page needs it. */
import { eachOnce } from "./fetch-once.ts";
import type { ModelDefinition } from "./model-definition.ts";

export const definitions = {
  "basket-builder": () =>
    import("./basket-builder/basket-builder.model.ts").then((module) => module.basketBuilder),
  "doubling-dial": () =>
    import("./doubling-dial/doubling-dial.model.ts").then((module) => module.doublingDial),
  "drift-dial": () => import("./drift-dial/drift-dial.model.ts").then((module) => module.driftDial),
  "reset-desk": () => import("./reset-desk/reset-desk.model.ts").then((module) => module.resetDesk),
  "rule-lab": () => import("./rule-lab/rule-lab.model.ts").then((module) => module.ruleLab),
  "path-painter": () =>
    import("./path-painter/path-painter.model.ts").then((module) => module.pathPainter),
  lab: () => import("./lab/lab.model.ts").then((module) => module.loadLab()),
  "many-paths": () => import("./many-paths/many-paths.model.ts").then((module) => module.manyPaths),
  replay: () => import("./replay/replay.model.ts").then((module) => module.loadReplay()),
  "three-ways": () => import("./three-ways/three-ways.model.ts").then((module) => module.threeWays),
  "cost-meter": () => import("./cost-meter/cost-meter.model.ts").then((module) => module.costMeter),
  "funding-clock": () =>
    import("./funding-clock/funding-clock.model.ts").then((module) => module.fundingClock),
  "two-prices": () => import("./two-prices/two-prices.model.ts").then((module) => module.twoPrices),
  "share-merge": () =>
    import("./share-merge/share-merge.model.ts").then((module) => module.shareMerge),
  "liquidation-ladder": () =>
    import("./liquidation-ladder/liquidation-ladder.model.ts").then(
      (module) => module.liquidationLadder,
    ),
  "night-gap": () => import("./night-gap/night-gap.model.ts").then((module) => module.nightGap),
  "basis-clock": () =>
    import("./basis-clock/basis-clock.model.ts").then((module) => module.basisClock),
  crank: () => import("./crank/crank.model.ts").then((module) => module.crank),
  "pool-skew": () => import("./pool-skew/pool-skew.model.ts").then((module) => module.poolSkew),
} as const satisfies Record<string, () => Promise<ModelDefinition>>;

/** One definition a name, so that results remembered by their values are shared. */
const found = eachOnce<ModelDefinition>(definitions);

export type ModelName = keyof typeof definitions;

/**
 * The definition of a model.
 *
 * @throws RangeError when no widget has that name.
 */
export async function definitionOf(name: string): Promise<ModelDefinition> {
  const find = found.get(name);
  if (find === undefined) {
    throw new RangeError(`model must be one of ${[...found.keys()].join(", ")}, got ${name}`);
  }
  return find();
}
