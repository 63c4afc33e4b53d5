import { turnover } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount } from "../wording.ts";

export const turnoverTerm: Term = {
  id: "turnover",
  term: "Turnover",
  definition:
    "Everything that was bought and sold to rebalance, added up, as a multiple of the stake.",
  formula: {
    tex: String.raw`\sum_i \frac{|\Delta_i|}{V_0}`,
    words: "size of every trade, over the stake",
  },
  example: () =>
    `Buying ${amount("0.6")} and later selling ${amount("0.78")} is a turnover of ${amount(turnover({ trades: ["0.6", "-0.78"] }))}.`,
  lesson: 5,
  see: ["trading-cost"],
};
