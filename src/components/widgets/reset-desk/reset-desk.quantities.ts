/** What a sentence can print of the Reset desk. */
import { Decimal } from "../../../engine/index.ts";
import { formatSigned } from "../../../format/index.ts";
import type { Quantity } from "../model-definition.ts";
import { moneyText, nameText, tradeWords } from "./reset-words.ts";
import { STAKE } from "./resets.ts";
import type { ResetDeskResult, Side } from "./resets.ts";
import type { ResetDeskSet } from "./parameters.ts";

type DeskQuantity = Quantity<ResetDeskSet, ResetDeskResult>;

const nameOf = (side: Side): DeskQuantity => ({
  label: `the leverage of the ${side} fund`,
  formula: "Set at the desk; a minus for a short fund.",
  role: "daily",
  text: ({ resets }) => nameText(resets[side]),
});

const tradeOf = (side: Side): DeskQuantity => ({
  label: `what the ${side} fund trades at midnight, for a stake of 100`,
  formula:
    "Leverage × (leverage − 1) × the move × 100 where trading is free, and a little else with a fee; positive buys, negative sells.",
  role: "daily",
  text: ({ resets }) => formatSigned(resets[side].trade, { maxDecimals: 1 }),
  number: ({ resets }) => resets[side].trade.toNumber(),
});

const wordsOf = (side: Side): DeskQuantity => ({
  label: `what the ${side} fund does at midnight`,
  formula: "What it must hold, any fee paid, less what it holds, for a stake of 100.",
  role: "daily",
  text: ({ resets }) => tradeWords(resets[side]),
});

export const quantities = {
  stake: {
    label: "your stake",
    formula: "What you put in at the start.",
    text: () => moneyText(new Decimal(STAKE)),
  },
  verb: {
    label: "which way the price has gone",
    formula: "The sign of the move.",
    text: (_result, { m }) => (m > 0 ? "has risen" : m < 0 ? "has fallen" : "has moved"),
  },
  "long-name": nameOf("long"),
  "short-name": nameOf("short"),
  "long-trade": tradeOf("long"),
  "short-trade": tradeOf("short"),
  "long-words": wordsOf("long"),
  "short-words": wordsOf("short"),
} as const satisfies Record<string, DeskQuantity>;
