import type { Term } from "./term.ts";

export const datedFutureTerm: Term = {
  id: "dated-future",
  term: "Dated future",
  also: ["delivery future"],
  definition: "A contract to buy at an agreed price on a fixed day.",
  example: () => "It pays no funding: the cost is in the agreed price.",
  lesson: 16,
  see: ["basis", "perpetual"],
};
