import { amount, move } from "../wording.ts";
import type { Claim } from "./claim.ts";
import { band } from "./up-and-down.ts";

export const totalLossRareClaim: Claim = {
  id: "total-loss-rare",
  claimed: "It is rare for a token to go to zero.",
  verdict: "unsupported",
  so: "No count was found. What is on record, for coins other than bitcoin and ether, are merges of a hundred thousand units into one, and settlements at next to nothing on both sides of the same coin. A token need not be wiped out to be worth almost nothing: each forced sale in this band leaves two thirds.",
  scenario: {
    market: {
      start: "100",
      stepHours: 24,
      monitoring: "continuous",
      path: { kind: "prices", prices: ["100", "49"] },
    },
    products: [band],
  },
  finding: (runs) => {
    const { nav, rebalances, return: lost } = runs("band").summary;
    return `A slide of ${move("-0.51")} without a single gap makes a token with a band sell ${amount(rebalances)} times. ${amount(nav.times(100))} of each ${amount(100)} is left: ${move(lost)}.`;
  },
  lessons: [14],
  sources: ["kucoin-merges", "bitrue-luna", "amd-2025"],
};
