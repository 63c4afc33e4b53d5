import { compoundedGrowth } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount, percent } from "../wording.ts";

export const stakeTerm: Term = {
  id: "stake",
  term: "Stake",
  definition:
    "The money that you put in at the start, and the most that a token can take from you.",
  example: () =>
    `From a stake of ${amount(100)} a loss of ${percent("0.09")} leaves ${amount(compoundedGrowth({ leverage: 1, returns: ["-0.09"] }).times(100))}.`,
  lesson: 1,
  see: ["nav"],
};
