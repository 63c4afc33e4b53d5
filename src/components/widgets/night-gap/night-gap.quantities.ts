/** What a sentence can print of the night gap. */
import { formatMoney, formatMultiple } from "../../../format/index.ts";
import type { Quantity } from "../model-definition.ts";
import { billOf, gapText } from "./gap-words.ts";
import { STAKE } from "./gap.ts";
import type { NightGapResult } from "./gap.ts";
import { holderLook } from "./holders.ts";
import type { HolderId } from "./holders.ts";
import type { NightGapSet } from "./parameters.ts";

type GapQuantity = Quantity<NightGapSet, NightGapResult>;

const leftOf = (id: HolderId, label: string, formula: string): GapQuantity => ({
  label,
  formula,
  role: holderLook[id].role,
  text: ({ now }) => formatMoney(now[id].left, { decimals: 1 }),
  number: ({ now }) => now[id].left.toNumber(),
});

const paysOf = (id: HolderId, label: string): GapQuantity => ({
  label,
  formula: "What the position lost beyond the money behind it, or what of that money it left over.",
  role: holderLook[id].role,
  text: ({ now }) => billOf(id, now[id]),
});

export const quantities = {
  stake: {
    label: "what each of the three has put up",
    formula: "What you put in at the start.",
    text: () => formatMoney(STAKE),
  },
  leverage: {
    label: "the leverage of all three",
    formula: "Position over own money, the evening before.",
    text: (_result, { L }) => formatMultiple(L),
  },
  gap: {
    label: "how much lower the price opens",
    formula: "Set in the instrument.",
    text: (_result, { gap }) => gapText(gap),
  },
  "token-left": leftOf(
    "token",
    "what is left of 100 in the token",
    "100 × one less leverage times the gap, and never below nothing.",
  ),
  "margin-left": leftOf(
    "margin",
    "what is left of 100 in the margin account",
    "What the coins bring, less the loan; a minus is owed.",
  ),
  "future-left": leftOf(
    "future",
    "what is left of 100 behind the future",
    "The margin plus the result, or nothing once the venue has taken it over.",
  ),
  "token-bill": paysOf("token", "who carries what the token’s money did not cover"),
  "future-bill": paysOf("future", "who carries what the margin of the future did not cover"),
} as const satisfies Record<string, GapQuantity>;
