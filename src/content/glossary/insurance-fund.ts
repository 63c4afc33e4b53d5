import type { Term } from "./term.ts";

export const insuranceFundTerm: Term = {
  id: "insurance-fund",
  term: "Insurance fund",
  definition:
    "Money that a venue keeps to pay the losses that were greater than the margin behind them.",
  example: () => "A position closed beyond its bankruptcy price is paid for from it.",
  lesson: 16,
  see: ["deficit", "auto-deleveraging"],
};
