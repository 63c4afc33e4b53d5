/** What a reader can be asked to draw of many paths. */
import type { DrawnHistogram } from "../model-definition.ts";
import type { ManyPathsResult } from "./many-result.ts";
import type { ManyPathsSet } from "./parameters.ts";

/** Bins of the run that make one bar to draw: twenty bars are a lot of work. */
const BINS_A_BAR = 2;
const WIDTH = 40;
const BARS = 7;

export const histograms = {
  "where-they-end": {
    label: "holders of the token after a year",
    role: "daily",
    edges: Array.from({ length: BARS + 1 }, (_, i) => i * WIDTH),
    x: { label: "What is left of 100", unit: "money" },
    truth: ({ shares }) =>
      Array.from({ length: BARS }, (_, bar) => {
        const [from, to] = [bar * BINS_A_BAR, (bar + 1) * BINS_A_BAR];
        return shares
          .slice(from, bar === BARS - 1 ? undefined : to)
          .reduce((sum, share) => sum + share, 0);
      }),
  },
} as const satisfies Record<string, DrawnHistogram<ManyPathsSet, ManyPathsResult>>;
