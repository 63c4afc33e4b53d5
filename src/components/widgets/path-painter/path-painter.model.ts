/** A painted path, played as often as the reader likes, and three ways to hold it. */
import { simulate, toEngine } from "../../../engine/index.ts";
import type { ParameterValues, Scenario } from "../../../engine/index.ts";
import { defineModel } from "../model-definition.ts";
import { painterIds } from "./painter-looks.ts";
import type { PainterResult } from "./painter-result.ts";
import { pathPainterSet } from "./parameters.ts";
import type { PathPainterSet } from "./parameters.ts";
import { missions } from "./path-painter.missions.ts";
import { presets } from "./path-painter.presets.ts";
import { quantities } from "./path-painter.quantities.ts";

function scenarioOf(values: ParameterValues<PathPainterSet>): Scenario {
  const painted = values.path.map((move) => toEngine(pathPainterSet.path, move));
  const leverage = String(values.L);
  return {
    market: {
      start: "100",
      stepHours: 24,
      path: {
        kind: "returns",
        returns: Array.from({ length: values.times }, () => painted).flat(),
      },
    },
    products: [
      { id: "spot", kind: "spot" },
      { id: "static", kind: "static", leverage },
      { id: "daily", kind: "token", leverage, rule: { kind: "periodic", everyHours: 24 } },
    ],
  };
}

export const pathPainter = defineModel<PathPainterSet, PainterResult>({
  name: "path-painter",
  set: pathPainterSet,
  presets,
  formula:
    "Every painted day moves the underlying. The static position keeps the size it opened with. The daily token is multiplied by one plus leverage times the day’s move, and trades back to its target at the close.",
  scenario: scenarioOf,
  derive: (values) => {
    const { products } = simulate(scenarioOf(values));
    return Object.fromEntries(painterIds.map((id) => [id, products[id]!])) as PainterResult;
  },
  quantities,
  missions,
});
