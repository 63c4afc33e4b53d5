/** Many cheap units become few dear ones. */
import { formatMoney, formatNumber } from "../../../format/index.ts";
import { defineModel } from "../model-definition.ts";
import type { Quantity } from "../model-definition.ts";
import { mergeOf, mergeScenario, worthOf } from "./merge-scenario.ts";
import type { ShareMergeResult } from "./merge-scenario.ts";
import { shareMergeSet } from "./parameters.ts";
import type { ShareMergeSet } from "./parameters.ts";
import { presets } from "./share-merge.presets.ts";

type MergeQuantity = Quantity<ShareMergeSet, ShareMergeResult>;

type When = "before" | "merged" | "after";

function unitsAt(when: When, label: string): MergeQuantity {
  return {
    label,
    formula: "Units before the merge ÷ ratio.",
    text: (result) => formatNumber(result[when].units, { maxDecimals: 2 }),
  };
}

function priceAt(when: When, label: string): MergeQuantity {
  return {
    label,
    formula: "Price before the merge × ratio.",
    role: "pool",
    text: (result) => formatMoney(result[when].price, { maxDecimals: 4 }),
  };
}

function worthAt(when: When, label: string): MergeQuantity {
  return {
    label,
    formula: "Units × price.",
    role: "daily",
    text: (result) => formatMoney(worthOf(result[when]), { maxDecimals: 2 }),
    number: (result) => worthOf(result[when]).toNumber(),
  };
}

export const shareMerge = defineModel<ShareMergeSet, ShareMergeResult>({
  name: "share-merge",
  set: shareMergeSet,
  presets,
  formula:
    "Units ÷ ratio, price × ratio. What you own is units × price, and the ratio cancels. The day after, every unit makes the same percentage as it would have without the merge.",
  scenario: mergeScenario,
  derive: mergeOf,
  quantities: {
    "units-before": unitsAt("before", "units before the merge"),
    "units-merged": unitsAt("merged", "units after the merge"),
    "price-before": priceAt("before", "price of one unit before the merge"),
    "price-merged": priceAt("merged", "price of one unit after the merge"),
    "worth-before": worthAt("before", "all your units before the merge"),
    "worth-merged": worthAt("merged", "all your units after the merge"),
    "worth-after": worthAt("after", "all your units a day later"),
  },
  missions: {
    "dear-unit": {
      ask: "Merge until one unit costs more than ten. What have you gained by it?",
      met: ({ merged }) => merged.price.gt(10),
      found: ({ merged }) =>
        `One unit costs ${formatMoney(merged.price)}, you hold ${formatNumber(merged.units, { maxDecimals: 2 })} of them, and they are worth ${formatMoney(worthOf(merged))}: what they were worth before.`,
    },
  },
});
