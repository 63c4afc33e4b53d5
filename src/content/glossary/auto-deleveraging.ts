import type { Term } from "./term.ts";

export const autoDeleveragingTerm: Term = {
  id: "auto-deleveraging",
  term: "Auto-deleveraging",
  also: ["ADL"],
  definition: "Closing the winners’ positions when the insurance fund cannot pay them.",
  example: () =>
    "The most profitable and most leveraged positions on the other side are closed first.",
  lesson: 16,
  see: ["insurance-fund"],
};
