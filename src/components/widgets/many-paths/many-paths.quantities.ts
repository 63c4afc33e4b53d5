/** What a sentence can print of many paths. */
import { formatMoney, formatPercent } from "../../../format/index.ts";
import type { Quantity } from "../model-definition.ts";
import type { ManyPathsResult } from "./many-result.ts";
import type { ManyPathsSet } from "./parameters.ts";

type ManyQuantity = Quantity<ManyPathsSet, ManyPathsResult>;

/** All of them are of twenty thousand runs together: no one of them shows the number. */
const ofNoOneRun = { scenario: () => undefined } as const;

export const quantities = {
  mean: {
    ...ofNoOneRun,
    label: "what 100 becomes on average, over all paths",
    formula: "The sum over all paths, divided by their number.",
    text: (result) => formatMoney(result.mean.value, { decimals: 0 }),
    number: (result) => result.mean.value,
  },
  median: {
    ...ofNoOneRun,
    label: "what 100 becomes for the holder in the middle",
    formula: "Half of all paths end below it.",
    text: (result) => formatMoney(result.median.value, { decimals: 0 }),
    number: (result) => result.median.value,
  },
  loss: {
    ...ofNoOneRun,
    label: "the share of holders who end with less than they put in",
    formula: "Paths that end below the stake, divided by all paths.",
    text: (result) => formatPercent(result.loss.value, { decimals: 0 }),
    number: (result) => result.loss.value * 100,
  },
} as const satisfies Record<string, ManyQuantity>;
