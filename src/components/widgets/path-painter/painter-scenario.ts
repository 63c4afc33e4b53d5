/** The painted path and three ways to hold it. */
import { toEngine } from "../../../engine/index.ts";
import type { ParameterValues, Scenario } from "../../../engine/index.ts";
import { pathPainterSet } from "./parameters.ts";
import type { PathPainterSet } from "./parameters.ts";

export function painterScenario(values: ParameterValues<PathPainterSet>): Scenario {
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
