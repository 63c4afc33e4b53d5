/** A painted path, played as often as the reader likes, and three ways to hold it. */
import { simulate } from "../../../engine/index.ts";
import { defineModel } from "../model-definition.ts";
import { painterIds } from "./painter-looks.ts";
import type { PainterResult } from "./painter-result.ts";
import { painterScenario } from "./painter-scenario.ts";
import { pathPainterSet } from "./parameters.ts";
import type { PathPainterSet } from "./parameters.ts";
import { missions } from "./path-painter.missions.ts";
import { presets } from "./path-painter.presets.ts";
import { quantities } from "./path-painter.quantities.ts";

export const pathPainter = defineModel<PathPainterSet, PainterResult>({
  name: "path-painter",
  set: pathPainterSet,
  presets,
  formula:
    "Every painted day moves the underlying. The static position keeps the size it opened with. The daily token is multiplied by one plus leverage times the day’s move, and trades back to its target at the close.",
  scenario: painterScenario,
  derive: (values) => {
    const { products } = simulate(painterScenario(values));
    return Object.fromEntries(painterIds.map((id) => [id, products[id]!])) as PainterResult;
  },
  quantities,
  missions,
});
