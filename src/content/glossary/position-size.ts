import { Decimal } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { move, percent, times } from "../wording.ts";

export const positionSizeTerm: Term = {
  id: "position-size",
  term: "Position size",
  definition:
    "The part of your savings that you put into one thing, which bounds what it can do to you.",
  example: () =>
    `A day of ${move("-0.12")} in a ${times(3)} token takes ${percent(new Decimal("0.12").times(3))} of what is in it; with ${percent("0.05")} of your savings there, ${percent(new Decimal("0.12").times(3).times("0.05"))} of your savings.`,
  lesson: 3,
  see: ["stake"],
};
