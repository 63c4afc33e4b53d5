import type { Term } from "./term.ts";

export const markPriceTerm: Term = {
  id: "mark-price",
  term: "Mark price",
  definition:
    "The price at which a venue values positions: taken from several markets, so that one bad trade closes nobody.",
  example: () =>
    "A single order far below the index moves the last price and leaves the mark price where it was.",
  lesson: 16,
  see: ["liquidation-price"],
};
