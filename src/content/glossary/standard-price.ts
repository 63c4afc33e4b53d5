import { Decimal } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount, percent } from "../wording.ts";

export const standardPriceTerm: Term = {
  id: "standard-price",
  term: "Standard price",
  definition:
    "The price at the last reset, from which a rule measures how far the market has moved.",
  example: () =>
    `A rule of ${percent("0.1")} from a standard price of ${amount(200)} acts at ${amount(new Decimal(200).times("1.1"))} and at ${amount(new Decimal(200).times("0.9"))}.`,
  lesson: 6,
  see: ["trigger-move"],
};
