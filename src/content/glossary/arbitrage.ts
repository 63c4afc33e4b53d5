import type { Term } from "./term.ts";

export const arbitrageTerm: Term = {
  id: "arbitrage",
  term: "Arbitrage",
  definition:
    "Buying where something is cheap and selling where it is dear at the same time, which draws the two prices together.",
  example: () =>
    "While creation is open, a unit that sells far above its NAV is created and sold until it no longer pays.",
  lesson: 7,
  see: ["premium", "creation"],
};
