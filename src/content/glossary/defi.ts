import type { Term } from "./term.ts";

export const defiTerm: Term = {
  id: "defi",
  term: "DeFi",
  also: ["decentralised finance"],
  definition:
    "Products that run as programs on a blockchain, where the rule can be read and nobody’s permission is needed.",
  example: () => "The rule is public; the price feed, the keeper and the code can still fail.",
  lesson: 17,
  see: ["cefi", "keeper", "oracle"],
};
