import { maximumDrawdown } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount, percent } from "../wording.ts";

export const drawdownTerm: Term = {
  id: "drawdown",
  term: "Drawdown",
  definition: "The fall from the highest value so far to the lowest after it.",
  example: () =>
    `From ${amount(120)} down to ${amount(90)} is a drawdown of ${percent(maximumDrawdown([120, 90]))}.`,
  lesson: 13,
  see: ["simple-return"],
};
