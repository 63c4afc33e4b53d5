import type { Term } from "./term.ts";

export const seedTerm: Term = {
  id: "seed",
  term: "Seed",
  definition:
    "The number from which a random generator starts, so that the same “random” path can be made again.",
  example: () => "Two readers with the same seed see the same path.",
  lesson: 1,
  see: ["scenario"],
};
