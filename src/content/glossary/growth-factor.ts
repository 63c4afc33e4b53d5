import { compoundedGrowth } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount, percent } from "../wording.ts";

export const growthFactorTerm: Term = {
  id: "growth-factor",
  term: "Growth factor",
  definition: "What one unit becomes: one plus the return.",
  formula: { tex: String.raw`1 + r`, words: "one plus the return" },
  example: () =>
    `A loss of ${percent("0.25")} is a growth factor of ${amount(compoundedGrowth({ leverage: 1, returns: ["-0.25"] }))}.`,
  lesson: 1,
  see: ["simple-return", "compounding"],
};
