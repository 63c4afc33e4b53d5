import { Decimal, sum } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount } from "../wording.ts";

export const meanTerm: Term = {
  id: "mean",
  term: "Mean",
  also: ["average", "expected value"],
  definition:
    "The sum of all outcomes divided by their number; a few very large ones can carry it far above what most people get.",
  example: () =>
    `Outcomes of ${amount(10)}, ${amount(20)} and ${amount(270)} have a mean of ${amount(sum([new Decimal(10), new Decimal(20), new Decimal(270)]).div(3))}.`,
  lesson: 11,
  see: ["median"],
};
