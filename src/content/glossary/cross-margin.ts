import type { Term } from "./term.ts";

export const crossMarginTerm: Term = {
  id: "cross-margin",
  term: "Cross margin",
  definition: "All the money of an account standing behind all of its positions together.",
  example: () => "A loss on one position moves the liquidation price of every other.",
  lesson: 16,
  see: ["isolated-margin"],
};
