import type { Term } from "./term.ts";

export const keeperTerm: Term = {
  id: "keeper",
  term: "Keeper",
  definition:
    "A person or program that calls a contract’s rebalance function, usually for a reward, because a contract cannot wake by itself.",
  example: () => "When gas costs more than the reward, the keeper waits.",
  lesson: 17,
  see: ["gas", "ripcord"],
};
