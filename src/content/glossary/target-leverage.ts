import { Decimal } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { move, percent, times } from "../wording.ts";

export const targetLeverageTerm: Term = {
  id: "target-leverage",
  term: "Target leverage",
  also: ["nominal leverage", "multiple"],
  definition:
    "The multiple that the fund restores when it rebalances; the number in the name is meant to be it.",
  example: () =>
    `A token with a target of ${times("2.3")} gains ${percent(new Decimal("2.3").times("0.05"))} on a move of ${move("0.05")}, whatever its name says.`,
  lesson: 2,
  see: ["real-leverage", "rebalancing"],
};
