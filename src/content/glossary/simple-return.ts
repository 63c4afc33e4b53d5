import { Decimal } from "../../engine/index.ts";
import { returnTo } from "./figures.ts";
import type { Term } from "./term.ts";
import { amount, move } from "../wording.ts";

export const simpleReturnTerm: Term = {
  id: "simple-return",
  term: "Return",
  also: ["simple return", "move"],
  definition: "How much something has gained or lost, as a part of what it was worth before.",
  formula: {
    tex: String.raw`r = \frac{S_1}{S_0} - 1`,
    words: "price at the end divided by price at the start, minus one",
  },
  example: () =>
    `From ${amount(100)} to ${amount(110)} is ${move("0.1")}; back to ${amount(100)} is only ${move(returnTo(new Decimal(1).div("1.1")))}.`,
  lesson: 1,
  see: ["compounding"],
};
