import type { Term } from "./term.ts";

export const ledgerTerm: Term = {
  id: "ledger",
  term: "Ledger",
  definition:
    "The list of everything that happened to a holding, one event a row, whose amounts add up to the change of its value.",
  example: () =>
    "A rise, the purchase that followed and its cost stand in three rows, and the last row says what is left.",
  lesson: 1,
  see: ["rebalancing"],
};
