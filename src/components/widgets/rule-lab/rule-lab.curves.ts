/** What a reader can be asked to draw of the Rule lab. */
import { realLeverageAfterMove } from "../../../engine/index.ts";
import type { Curve } from "../model-definition.ts";
import type { RuleLabResult } from "./holdings.ts";
import type { RuleLabSet } from "./parameters.ts";

const MOVES = [-20, -15, -10, -5, 0, 5, 10, 15, 20] as const;

export const curves = {
  "leverage-after-move": {
    label: "the token",
    role: "static",
    xs: MOVES,
    x: { label: "Move of the price", unit: "percent" },
    y: { label: "Real leverage", unit: "multiple", min: 1, max: 8, step: 0.1 },
    start: 3,
    given: [MOVES.indexOf(0)],
    // A line is drawn at the defaults, where no move here leaves nothing.
    truth: (_result, { L }) =>
      MOVES.map((move) => realLeverageAfterMove({ leverage: L, move: move / 100 })!.toNumber()),
  },
} as const satisfies Record<string, Curve<RuleLabSet, RuleLabResult>>;
