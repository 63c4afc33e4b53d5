/** What the Replay lets a reader turn. The span is that of the file of closes. */
import type { ParameterSet } from "../../../engine/index.ts";

export const FIRST_DAY = "2000-01-03";
export const LAST_DAY = "2020-04-17";

export const replaySet = {
  from: {
    kind: "date",
    label: "From",
    min: FIRST_DAY,
    max: LAST_DAY,
    default: FIRST_DAY,
    help: "The close at which you buy. A day without trading counts as the next trading day.",
  },
  to: {
    kind: "date",
    label: "To",
    min: FIRST_DAY,
    max: LAST_DAY,
    default: LAST_DAY,
    help: "The close at which you look. A day without trading counts as the trading day before.",
  },
  L: {
    kind: "number",
    label: "Target leverage",
    unit: "multiple",
    min: -3,
    max: 3,
    step: 0.5,
    default: 3,
    help: "The multiple that the token resets to. 0x would be cash.",
  },
  rule: {
    kind: "choice",
    label: "The token resets",
    options: [
      { value: "daily", label: "at every close" },
      { value: "band", label: "outside a band" },
    ],
    default: "daily",
    help: "At each close, or only when its real leverage has left the band.",
  },
  width: {
    kind: "number",
    label: "Band, each side of the target",
    unit: "percent",
    min: 5,
    max: 60,
    step: 5,
    default: 30,
    help: "30\u202F% around 3x is a band from 2.1x to 3.9x.",
  },
} as const satisfies ParameterSet;

export type ReplaySet = typeof replaySet;
