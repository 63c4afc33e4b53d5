import { basisAnnualised } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount, days, percent } from "../wording.ts";

export const basisTerm: Term = {
  id: "basis",
  term: "Basis",
  definition:
    "How far a future’s price stands above the underlying’s; it shrinks to nothing by the last day.",
  formula: {
    tex: String.raw`\frac{F - S}{S} \times \frac{365}{d}`,
    words: "future less spot, over spot, brought to a year",
  },
  example: () =>
    `${amount(50000)} to ${amount(50750)} in ${days(90)} is ${percent(basisAnnualised({ spot: 50000, future: 50750, days: 90 }), 2)} a year.`,
  lesson: 16,
  see: ["dated-future"],
};
