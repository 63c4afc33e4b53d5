import type { Term } from "./term.ts";

export const simulatedPathTerm: Term = {
  id: "simulated-path",
  term: "Simulated path",
  also: ["Monte Carlo path"],
  definition: "One possible course of a price, drawn at random from stated assumptions.",
  example: () =>
    "Thousands of them together show how often something happens, under those assumptions and no others.",
  lesson: 11,
  see: ["seed", "quantile"],
};
