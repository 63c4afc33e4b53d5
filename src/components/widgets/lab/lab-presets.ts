/** Starting points of the lab. */
import type { ParameterSet } from "../../../engine/index.ts";
import type { Preset } from "../model-definition.ts";

export const presets: readonly Preset<ParameterSet>[] = [
  {
    id: "two-days",
    label: "Two days",
    values: { path: "moves", moves: [10, -10], p1: "spot", p2: "static", p3: "clock", p4: "band" },
  },
  {
    id: "chop",
    label: "A choppy month",
    values: { path: "chop", move: 5, days: 30, p1: "spot", p2: "static", p3: "clock", p4: "band" },
  },
  {
    id: "slide",
    label: "Down a fifth and back",
    values: {
      path: "moves",
      moves: [-5, -5, -5, -5, 5, 5, 5, 5],
      p1: "spot",
      p2: "margin",
      p3: "clock",
      p4: "perpetual",
    },
  },
  {
    id: "year",
    label: "A random year",
    values: { path: "gbm", days: 365, sig: 60, p1: "spot", p2: "static", p3: "clock", p4: "band" },
  },
  {
    id: "spring",
    label: "Spring 2020",
    values: {
      path: "sp500",
      from: "2020-02-19",
      to: "2020-04-17",
      p1: "spot",
      p2: "margin",
      p3: "clock",
      p4: "band",
    },
  },
];
