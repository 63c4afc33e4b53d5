import { Decimal } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount } from "../wording.ts";

export const basketTerm: Term = {
  id: "basket",
  term: "Basket",
  definition: "The position that the fund holds, counted in coins of the underlying.",
  example: () =>
    `A basket of ${amount(300)} coins at ${amount(40000)} is worth ${amount(new Decimal(300).times(40000))}.`,
  lesson: 2,
  see: ["notional", "perpetual"],
};
