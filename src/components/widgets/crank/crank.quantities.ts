/** What a sentence can print of "Who turns the crank?". */
import { formatPercent } from "../../../format/index.ts";
import type { Quantity } from "../model-definition.ts";
import { left, lenderStory, ripcordStory, times } from "./crank-words.ts";
import type { CrankResult } from "./crank.ts";
import type { CrankSet } from "./parameters.ts";

type CrankQuantity = Quantity<CrankSet, CrankResult>;

const LEFT = "NAV at the end of the third day, for a stake of 100.";

export const quantities = {
  "on-time-end": {
    label: "what is left of 100 in the keeper’s token when nobody is away",
    formula: LEFT,
    role: "margin",
    text: ({ onTime }) => left(onTime),
    number: ({ onTime }) => onTime,
  },
  "keeper-end": {
    label: "what is left of 100 in the keeper’s token",
    formula: LEFT,
    role: "margin",
    text: ({ runs }) => left(runs.keeper.left),
    number: ({ runs }) => runs.keeper.left,
  },
  "scheduler-end": {
    label: "what is left of 100 in the exchange’s token",
    formula: LEFT,
    role: "daily",
    text: ({ runs }) => left(runs.scheduler.left),
    number: ({ runs }) => runs.scheduler.left,
  },
  "vault-end": {
    label: "what is left of 100 in the vault’s token",
    formula: LEFT,
    role: "futures",
    text: ({ runs }) => left(runs.vault.left),
    number: ({ runs }) => runs.vault.left,
  },
  "keeper-peak": {
    label: "the greatest real leverage of the keeper’s token",
    formula: "The greatest of collateral ÷ (collateral − debt), hour by hour.",
    role: "margin",
    text: ({ runs }) => times(runs.keeper.peak.leverage),
  },
  "lender-story": {
    label: "what the lender does",
    formula:
      "It sells when the debt is three quarters of the collateral, which is a leverage of 4.",
    text: ({ runs }) => lenderStory(runs.keeper),
  },
  "ripcord-story": {
    label: "what the ripcord does",
    formula: "From its leverage on anybody may trade back to the maximum.",
    text: (result, { cord }) => ripcordStory(result, cord),
  },
  "stale-by": {
    label: "how far the NAV of an old price stands above the real one, at worst",
    formula: "NAV when the price was made ÷ NAV now − 1, the greatest of the three days.",
    role: "margin",
    text: ({ staleBy }) => formatPercent(staleBy, { decimals: 1 }),
  },
} as const satisfies Record<string, CrankQuantity>;
