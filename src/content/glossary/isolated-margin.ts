import type { Term } from "./term.ts";
import { amount } from "../wording.ts";

export const isolatedMarginTerm: Term = {
  id: "isolated-margin",
  term: "Isolated margin",
  definition: "Margin that belongs to one position; when it is used up nothing else is touched.",
  example: () =>
    `An isolated position can lose its own ${amount(100)} and leaves the rest of the account alone.`,
  lesson: 16,
  see: ["cross-margin"],
};
