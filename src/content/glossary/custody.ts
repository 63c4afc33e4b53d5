import type { Term } from "./term.ts";

export const custodyTerm: Term = {
  id: "custody",
  term: "Custody",
  definition: "Who holds the keys, and so who can move the asset.",
  example: () =>
    "A token that cannot be withdrawn stays in the exchange’s custody whatever you call it.",
  lesson: 17,
  see: ["cefi"],
};
