import type { Term } from "./term.ts";

export const perpetualTerm: Term = {
  id: "perpetual",
  term: "Perpetual future",
  also: ["perp", "perpetual swap"],
  definition:
    "A contract on a price that never expires and is kept near that price by payments between buyers and sellers.",
  example: () => "The basket of most exchange tokens is a number of perpetual contracts.",
  lesson: 2,
  see: ["funding-rate", "dated-future"],
};
