import type { Term } from "./term.ts";

export const underlyingTerm: Term = {
  id: "underlying",
  term: "Underlying",
  definition: "The thing whose price the token follows, such as bitcoin.",
  example: () => "The underlying of BTC3L is bitcoin.",
  lesson: 2,
  see: ["leveraged-token"],
};
