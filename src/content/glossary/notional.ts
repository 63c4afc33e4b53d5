import { Decimal } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount } from "../wording.ts";

export const notionalTerm: Term = {
  id: "notional",
  term: "Notional",
  also: ["exposure", "position value"],
  definition: "The full value of a position, however little money stands behind it.",
  formula: { tex: String.raw`N = Q \times S`, words: "quantity times price" },
  example: () =>
    `${amount(150)} coins at ${amount(210)} are a notional of ${amount(new Decimal(150).times(210))}.`,
  lesson: 2,
  see: ["real-leverage", "nav"],
};
