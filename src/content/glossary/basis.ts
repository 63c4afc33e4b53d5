import { basisAnnualised, Decimal } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount, days, percent } from "../wording.ts";

export const basisTerm: Term = {
  id: "basis",
  term: "Basis",
  definition:
    "How far a future’s price stands above the underlying’s; it shrinks to nothing by the last day.",
  formula: {
    tex: String.raw`\frac{F - S}{S} \times \frac{365}{d}`,
    words:
      "as a yearly rate: future less spot, over spot, times the days of a year over the days that are left",
  },
  example: () =>
    `A basis of ${amount(new Decimal(50750).minus(50000))} on a coin of ${amount(50000)}, with ${days(90)} to run, is ${percent(basisAnnualised({ spot: 50000, future: 50750, days: 90 }), 2)} a year.`,
  lesson: 16,
  see: ["dated-future"],
};
