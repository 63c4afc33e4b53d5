/** A long and a short pool, and what one update moves from the loser to the winner. */
import { formatMoney, formatMultiple, formatPercent } from "../../../format/index.ts";
import { inPortions } from "../../../pace/portions.ts";
import { defineModel } from "../model-definition.ts";
import type { Quantity } from "../model-definition.ts";
import { poolSkewSet } from "./parameters.ts";
import type { PoolSkewSet } from "./parameters.ts";
import { presets } from "./pool-skew.presets.ts";
import { poolScenario, updatePools, updatingPools } from "./pools.ts";
import type { PoolSkewResult } from "./pools.ts";

type PoolQuantity = Quantity<PoolSkewSet, PoolSkewResult>;

const signed = (value: number): string => formatPercent(value, { decimals: 2, sign: true });

const quantities: Readonly<Record<string, PoolQuantity>> = {
  name: {
    label: "the leverage in the token’s name",
    formula: "As set.",
    text: (_result, { L }) => formatMultiple(L),
  },
  multiple: {
    label: "the multiple of a small rise that the long token gains",
    formula: "Leverage in the name × short pool ÷ long pool.",
    role: "pool",
    text: ({ multiple }) => formatMultiple(multiple),
    number: ({ multiple }) => multiple,
  },
  "long-return": {
    label: "what the long token makes",
    formula: "What changes pools, over what the long pool held.",
    role: "pool",
    text: ({ longReturn }) => signed(longReturn),
    number: ({ longReturn }) => longReturn * 100,
  },
  "short-return": {
    label: "what the short token makes",
    formula: "What changes pools, over what the short pool held.",
    text: ({ shortReturn }) => signed(shortReturn),
  },
  "long-pool": {
    label: "what the long pool holds after the update",
    formula: "Before, plus or less what changes pools.",
    role: "pool",
    text: ({ after }) => formatMoney(after.long),
  },
  total: {
    label: "what both pools hold together",
    formula: "Long pool + short pool, before and after.",
    text: ({ before }) => formatMoney(before.long + before.short),
  },
};

export const poolSkew = defineModel<PoolSkewSet, PoolSkewResult>({
  name: "pool-skew",
  set: poolSkewSet,
  presets,
  formula:
    "With ρ the smaller of the two prices over the larger, the losing pool hands over the share 2 ÷ (1 + e^(−2 × L × (1 − ρ))) − 1 of itself, or 1 − ρ^L in the first version. The winner’s return is that share times the loser’s pool over its own.",
  scenario: poolScenario,
  derive: updatePools,
  deriveLater: inPortions(updatingPools),
  quantities,
  missions: {
    "half-the-name": {
      ask: "Let others join your pool until a small rise brings you half of what the name says.",
      met: ({ multiple }, { L }) => Math.abs(multiple - L / 2) < 0.02 * L,
      found: ({ before, multiple }, { L }) =>
        `With ${formatMoney(before.long)} against ${formatMoney(before.short)} a “${formatMultiple(L)}” token gains ${formatMultiple(multiple)} a small rise. Its losses keep their ${formatMultiple(L)}.`,
    },
  },
});
