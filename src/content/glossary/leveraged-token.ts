import { Decimal } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { move, percent, times } from "../wording.ts";

export const leveragedTokenTerm: Term = {
  id: "leveraged-token",
  term: "Leveraged token",
  also: ["LT", "leveraged ETF token", "BTC3L, BTCUP, BULL"],
  definition:
    "A unit of a fund that holds a borrowed or synthetic position several times its own value and trades like any coin.",
  example: () =>
    `A ${times(3)} token at its target gains about ${percent(new Decimal("0.01").times(3))} on a move of ${move("0.01")}.`,
  lesson: 2,
  see: ["underlying", "nav", "target-leverage"],
};
