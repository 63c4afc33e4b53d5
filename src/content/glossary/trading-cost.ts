import { rebalanceCost } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { move, percent, times } from "../wording.ts";

export const tradingCostTerm: Term = {
  id: "trading-cost",
  term: "Trading cost",
  definition: "What a trade loses to fees, to half the spread and to its own effect on the price.",
  example: () =>
    `At a cost of ${percent("0.0005", 2)} a ${times(3)} token that resets after ${move("0.1")} pays ${percent(rebalanceCost({ leverage: 3, move: "0.1", cost: "0.0005" }), 3)} of its NAV.`,
  lesson: 8,
  see: ["turnover", "spread"],
};
