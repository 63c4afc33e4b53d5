import { Decimal } from "../../engine/index.ts";
import { returnTo } from "./figures.ts";
import type { Term } from "./term.ts";
import { move, percent } from "../wording.ts";

export const logReturnTerm: Term = {
  id: "log-return",
  term: "Logarithmic return",
  definition: "The logarithm of a growth factor; these returns do add up over time.",
  formula: { tex: String.raw`\ln(1 + r)`, words: "natural logarithm of one plus the return" },
  example: () =>
    `A rise of ${percent("0.1")} and the fall that undoes it, ${move(returnTo(new Decimal(1).div("1.1")))}, have logarithmic returns of the same size.`,
  lesson: 9,
  see: ["simple-return"],
};
