import { fundNav } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount } from "../wording.ts";

export const unitTerm: Term = {
  id: "unit",
  term: "Unit",
  also: ["share", "token in circulation"],
  definition: "One token: an equal share of everything that the fund owns and owes.",
  example: () =>
    `A fund worth ${amount(4000000)} in ${amount(400000)} units has a NAV of ${amount(fundNav({ cash: 4000000, quantity: 0, price: 1, units: 400000 }))} a unit.`,
  lesson: 2,
  see: ["nav", "creation", "share-merge"],
};
