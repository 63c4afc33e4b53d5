import { Decimal } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount, times } from "../wording.ts";

export const borrowInterestTerm: Term = {
  id: "borrow-interest",
  term: "Borrow interest",
  definition:
    "The price of borrowed money or coins, charged by the hour whether the market moves or not.",
  example: () =>
    `A ${times(3)} long on spot margin pays interest on the ${amount(new Decimal(100).times(2))} that it borrowed for each ${amount(100)} of its own.`,
  lesson: 15,
  see: ["funding-rate", "margin"],
};
