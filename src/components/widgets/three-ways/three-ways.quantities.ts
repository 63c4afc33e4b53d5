/** What a sentence can print of the three ways. */
import { formatMoney } from "../../../format/index.ts";
import type { Quantity } from "../model-definition.ts";
import type { ThreeWaysSet } from "./parameters.ts";
import { endOf, marginEvent } from "./three-ways-result.ts";
import type { ThreeWaysResult } from "./three-ways-result.ts";
import type { WayId } from "./way-looks.ts";

type WaysQuantity = Quantity<ThreeWaysSet, ThreeWaysResult>;

function end(id: WayId, role: string, label: string, formula: string): WaysQuantity {
  return {
    label,
    formula,
    role,
    text: (result) => formatMoney(endOf(result, id), { decimals: 1 }),
    number: (result) => endOf(result, id).toNumber(),
  };
}

export const quantities = {
  "spot-end": end(
    "spot",
    "underlying",
    "what 100 of the coin became",
    "100 × last price ÷ first price.",
  ),
  "daily-end": end(
    "daily",
    "daily",
    "what 100 in the daily token became",
    "100 × the product of one plus leverage times each day’s move.",
  ),
  "margin-end": end(
    "margin",
    "margin",
    "what 100 of own money in the margin account became",
    "Coins × price − debt − interest, or what was left when everything was sold.",
  ),
  "margin-fate": {
    label: "what became of the margin account",
    formula: "Its ledger holds a liquidation, a call, or neither.",
    role: "margin",
    text: (result) =>
      marginEvent(result, "liquidated") !== undefined
        ? "is sold out on the way down"
        : marginEvent(result, "margin-call") !== undefined
          ? "gets a margin call and survives"
          : "never hears from its venue",
  },
} as const satisfies Record<string, WaysQuantity>;
