import { fundNav } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount } from "../wording.ts";

export const navTerm: Term = {
  id: "nav",
  term: "NAV",
  also: ["net asset value"],
  definition:
    "What would be left if the fund sold its basket at the present price and paid what it owes.",
  formula: {
    tex: String.raw`V = C + Q \times S`,
    words: "cash plus quantity times price; cash is negative when the fund has borrowed",
  },
  example: () =>
    `Cash of ${amount(-20000)} and ${amount(150)} coins at ${amount(210)} make a NAV of ${amount(fundNav({ cash: -20000, quantity: 150, price: 210 }))}.`,
  lesson: 2,
  see: ["unit", "premium"],
};
