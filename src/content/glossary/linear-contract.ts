import { Decimal } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount } from "../wording.ts";

export const linearContractTerm: Term = {
  id: "linear-contract",
  term: "Linear contract",
  definition:
    "A future that pays in the quote currency, so many dollars for each dollar that the price moves.",
  example: () =>
    `One coin long from ${amount(2000)} to ${amount(1900)} loses ${amount(new Decimal(2000).minus(1900))}.`,
  lesson: 16,
  see: ["inverse-contract"],
};
