import type { Term } from "./term.ts";

export const skewTerm: Term = {
  id: "skew",
  term: "Skew",
  definition: "How unequal two sides are: the long pool and the short one, or buyers and sellers.",
  example: () => "The larger side’s gain is spread over more money.",
  lesson: 17,
  see: ["pool-token"],
};
