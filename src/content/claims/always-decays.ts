import { gbmMean, gbmMedian } from "../../engine/index.ts";
import { amount, move, percent } from "../wording.ts";
import type { Claim } from "./claim.ts";
import { daily } from "./up-and-down.ts";

const year = { leverage: 3, drift: 0, volatility: "0.6" } as const;

export const alwaysDecaysClaim: Claim = {
  id: "always-decays",
  claimed: "Leveraged tokens lose value over time, so they are not for holding.",
  verdict: "depends",
  so: "The typical outcome shrinks when variance is large against drift. The mean does not, and in a steady trend the token beats its multiple. What you may conclude depends on volatility, drift, time and cost, not on the word “long-term”.",
  scenario: {
    market: {
      start: "100",
      stepHours: 24,
      path: { kind: "trend", move: "0.01", steps: 30 },
    },
    products: [{ id: "spot", kind: "spot" }, daily],
  },
  finding: (runs) =>
    `Thirty days of ${move("0.01")} give the underlying ${move(runs("spot").summary.return)} and the token ${move(runs("daily").summary.return)}, where three times the move would be ${move(runs("spot").summary.return.times(3))}. A year at a volatility of ${percent(year.volatility)} without drift: mean ${amount(gbmMean(year))}, median ${amount(gbmMedian(year))} of the stake.`,
  lessons: [9, 10, 11, 12],
  sources: ["avellaneda-zhang", "arxiv-compounding", "sec-2023", "ftx-faq"],
};
