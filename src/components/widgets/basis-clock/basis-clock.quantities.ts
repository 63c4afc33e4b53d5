/** What a sentence can print of the Basis clock. */
import { formatMoney, formatNumber } from "../../../format/index.ts";
import type { Quantity } from "../model-definition.ts";
import type { BasisClockSet } from "./parameters.ts";
import { coinCostText, yearText } from "./wait-words.ts";
import { SPOT } from "./waits.ts";
import type { BasisClockResult } from "./waits.ts";

type WaitQuantity = Quantity<BasisClockSet, BasisClockResult>;

export const quantities = {
  coin: {
    label: "what the coin costs on the first day",
    formula: "Set in the model.",
    role: "underlying",
    text: () => formatMoney(SPOT),
  },
  future: {
    label: "what the dated future costs on the first day",
    formula: "The coin’s price × (1 + basis).",
    role: "futures",
    text: ({ future }) => formatMoney(future[0]!.price),
  },
  days: {
    label: "the days until it ends",
    formula: "Days of a contract × contracts, one after another.",
    text: ({ days }) => `${formatNumber(days)} days`,
  },
  "dated-cost": {
    label: "what waiting in the dated future does",
    formula: "The basis of each contract × the coin’s price on its first day.",
    role: "futures",
    text: ({ datedCost }) => coinCostText(datedCost),
    number: ({ datedCost }) => datedCost.toNumber(),
  },
  "perpetual-cost": {
    label: "what waiting in the perpetual does",
    formula: "Funding rate × position, at each settlement.",
    text: ({ perpetualCost }) => coinCostText(perpetualCost),
    number: ({ perpetualCost }) => perpetualCost.toNumber(),
  },
  "dated-year": {
    label: "what the wait in the dated future comes to as a yearly rate",
    formula: "Cost or gain ÷ the coin’s first price × 365 ÷ days.",
    role: "futures",
    text: ({ datedYear }) => yearText(datedYear),
  },
  "perpetual-year": {
    label: "what the wait in the perpetual comes to as a yearly rate",
    formula: "Cost or gain ÷ the coin’s first price × 365 ÷ days.",
    text: ({ perpetualYear }) => yearText(perpetualYear),
  },
} as const satisfies Record<string, WaitQuantity>;
