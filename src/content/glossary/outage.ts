import { fundNav, realLeverageAfterMove } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount, move, times } from "../wording.ts";

export const outageTerm: Term = {
  id: "outage",
  term: "Outage",
  also: ["downtime", "halt"],
  definition: "A time in which nothing can be traded although the price goes on moving.",
  example: () =>
    `Halted through ${move("-0.2")}, a ${times(3)} token stands at ${amount(fundNav({ cash: -2, quantity: 3, price: "0.8" }))} of its stake and ${times(realLeverageAfterMove({ leverage: 3, move: "-0.2" }))}.`,
  lesson: 14,
  see: ["gap"],
};
