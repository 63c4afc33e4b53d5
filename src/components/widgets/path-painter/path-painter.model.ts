/** A painted path, played as often as the reader likes, and three ways to hold it. */
import { simulating } from "../../../engine/index.ts";
import type { ParameterValues } from "../../../engine/index.ts";
import { atOnce, inPortions } from "../../../pace/portions.ts";
import type { Portions } from "../../../pace/portions.ts";
import { defineModel } from "../model-definition.ts";
import { painterIds } from "./painter-looks.ts";
import type { PainterResult } from "./painter-result.ts";
import { painterScenario } from "./painter-scenario.ts";
import { pathPainterSet } from "./parameters.ts";
import type { PathPainterSet } from "./parameters.ts";
import { missions } from "./path-painter.missions.ts";
import { presets } from "./path-painter.presets.ts";
import { quantities } from "./path-painter.quantities.ts";

/** Sixty rounds of twelve days, three times: too long for one go on a slow page. */
function* playing(values: ParameterValues<PathPainterSet>): Portions<PainterResult> {
  const { products } = yield* simulating(painterScenario(values));
  return Object.fromEntries(painterIds.map((id) => [id, products[id]!])) as PainterResult;
}

export const pathPainter = defineModel<PathPainterSet, PainterResult>({
  name: "path-painter",
  set: pathPainterSet,
  presets,
  formula:
    "Every painted day moves the underlying. The static position keeps the size it opened with. The daily token is multiplied by one plus leverage times the day’s move, and trades back to its target at the close.",
  scenario: painterScenario,
  derive: (values) => atOnce(playing(values)),
  deriveLater: inPortions(playing),
  quantities,
  missions,
});
