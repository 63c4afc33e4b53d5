import type { Term } from "./term.ts";

export const cefiTerm: Term = {
  id: "cefi",
  term: "CeFi",
  also: ["centralised finance"],
  definition: "Products that a company runs on its own books: you hold a claim on the company.",
  example: () => "If the company stops paying, the rule of the token no longer matters.",
  lesson: 17,
  see: ["defi", "custody"],
};
