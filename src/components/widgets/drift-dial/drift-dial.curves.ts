/** What a reader can be asked to draw of the Drift dial. */
import { realLeverageAfterMove, toEngine } from "../../../engine/index.ts";
import type { Curve } from "../model-definition.ts";
import type { DriftResult } from "./drift.ts";
import { driftDialSet } from "./parameters.ts";
import type { DriftDialSet } from "./parameters.ts";

const MOVES = [-20, -15, -10, -5, 0, 5, 10, 15, 20] as const;

export const curves = {
  "leverage-after-move": {
    label: "3x token",
    role: "static",
    xs: MOVES,
    x: { label: "Move of the price", unit: "percent" },
    y: { label: "Real leverage", unit: "multiple", min: 0, max: 8, step: 0.1 },
    start: 3,
    given: [MOVES.indexOf(0)],
    // A line is drawn at the defaults, where no move here takes everything.
    truth: ({ leverage }) =>
      MOVES.map((percents) => {
        const move = toEngine(driftDialSet.m, percents);
        return realLeverageAfterMove({ leverage, move })!.toNumber();
      }),
  },
} as const satisfies Record<string, Curve<DriftDialSet, DriftResult>>;
