import { fundingRate, premiumIndex } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount, percent } from "../wording.ts";

/** What a real order would get for selling and pay for buying, and the index. */
const BOOK = { impactBid: "100.1", impactAsk: "100.2", index: 100 } as const;

export const premiumIndexTerm: Term = {
  id: "premium-index",
  term: "Premium index",
  definition:
    "How far a perpetual future trades above or below its index, measured at prices that a real order would get.",
  formula: {
    tex: String.raw`P = \frac{\max(0,\, B - S) - \max(0,\, S - A)}{S}`,
    words:
      "how far the bid for a real order lies above the index, or with a minus how far the ask for one lies below it, as a part of the index",
  },
  example: () =>
    `Where a real order can sell at ${amount(BOOK.impactBid)} and the index is ${amount(BOOK.index)}, the premium index is ${percent(premiumIndex(BOOK))}; with interest of ${percent("0.0001", 2)} that makes a funding rate of ${percent(fundingRate({ premium: premiumIndex(BOOK) }), 2)}.`,
  lesson: 8,
  see: ["funding-rate"],
};
