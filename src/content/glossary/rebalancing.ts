import { rebalanceTrade } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { move, percent, times } from "../wording.ts";

export const rebalancingTerm: Term = {
  id: "rebalancing",
  term: "Rebalancing",
  also: ["reset", "position adjustment"],
  definition: "Buying or selling a part of the basket so that leverage returns to its target.",
  formula: {
    tex: String.raw`\Delta = L\,(L - 1)\, r\, V_0`,
    words: "leverage times leverage less one, times the move, times the NAV before it",
  },
  example: () =>
    `After ${move("0.1")} a ${times(3)} token has to buy ${percent(rebalanceTrade({ leverage: 3, move: "0.1" }))} of its old NAV, and a ${times(-3)} token ${percent(rebalanceTrade({ leverage: -3, move: "0.1" }))}.`,
  lesson: 5,
  see: ["target-leverage", "turnover"],
};
