/** What a sentence can print of the painted path. */
import { compoundedGrowth } from "../../../engine/index.ts";
import type { Decimal } from "../../../engine/index.ts";
import { formatMoney, formatNumber, formatPercent } from "../../../format/index.ts";
import type { Quantity } from "../model-definition.ts";
import { STAKE } from "./painter-looks.ts";
import type { PainterId } from "./painter-looks.ts";
import { endOf } from "./painter-result.ts";
import type { PainterResult } from "./painter-result.ts";
import { painterScenario } from "./painter-scenario.ts";
import type { PathPainterSet } from "./parameters.ts";

type PainterQuantity = Quantity<PathPainterSet, PainterResult>;

function end(id: PainterId, role: string, label: string, formula: string): PainterQuantity {
  return {
    label,
    formula,
    role,
    text: (result) => formatMoney(endOf(result, id), { decimals: 1 }),
    number: (result) => endOf(result, id).toNumber(),
  };
}

/** A daily token of a fixed leverage on the painted path, whatever the reader's leverage is. */
function fixed(leverage: number, label: string): PainterQuantity {
  const end = (result: PainterResult): Decimal => {
    const prices = result.spot.series.map(({ price }) => price);
    const returns = prices.slice(1).map((price, day) => price.div(prices[day]!).minus(1));
    return compoundedGrowth({ leverage, returns }).times(STAKE);
  };
  return {
    label,
    formula: "100 × the product of one plus leverage times each day’s move.",
    role: "daily",
    text: (result) => formatMoney(end(result), { decimals: 1 }),
    number: (result) => end(result).toNumber(),
    scenario: (values) => painterScenario({ ...values, L: leverage }),
  };
}

export const quantities = {
  "two-end": fixed(2, "what 100 in a 2x token became"),
  "three-end": fixed(3, "what 100 in a 3x token became"),
  "spot-end": end(
    "spot",
    "underlying",
    "what 100 of the underlying became",
    "100 × the product of one plus each day’s move.",
  ),
  "static-end": end(
    "static",
    "static",
    "what 100 in the static position became",
    "100 × (1 + leverage × the underlying’s whole return).",
  ),
  "daily-end": end(
    "daily",
    "daily",
    "what 100 in the daily token became",
    "100 × the product of one plus leverage times each day’s move.",
  ),
  "spot-return": {
    label: "the underlying’s return over all days",
    formula: "The product of one plus each day’s move, less one.",
    role: "underlying",
    text: (result) => formatPercent(result.spot.summary.return, { decimals: 1 }),
  },
  "daily-return": {
    label: "the daily token’s return over all days",
    formula: "The product of one plus leverage times each day’s move, less one.",
    role: "daily",
    text: (result) => formatPercent(result.daily.summary.return, { decimals: 1 }),
  },
  days: {
    label: "days played",
    formula: "Painted days × how often they are played.",
    text: (_result, values) => formatNumber(values.path.length * values.times),
  },
} as const satisfies Record<string, PainterQuantity>;
