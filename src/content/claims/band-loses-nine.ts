import { amount, move, times } from "../wording.ts";
import type { Claim } from "./claim.ts";
import { band, daily, upAndDown } from "./up-and-down.ts";

export const bandLosesNineClaim: Claim = {
  id: "band-loses-nine",
  claimed:
    "The token loses about nine percent because it rebalances after the rise; and platforms rebalance only when leverage leaves two to four.",
  verdict: "false",
  so: "Both cannot be said of one product. On this path leverage never leaves the band, so a token with that rule does nothing at all.",
  scenario: { market: upAndDown, products: [band, daily] },
  finding: (runs) => {
    const [, afterRise, afterFall] = runs("band").series;
    return `In the band leverage drifts to ${times(afterRise?.realLeverage ?? null)} and then to ${times(afterFall?.realLeverage ?? null)}. Rebalances: ${amount(runs("band").summary.rebalances)}. It ends at ${move(runs("band").summary.return)}; the token that resets daily ends at ${move(runs("daily").summary.return)}.`;
  },
  lessons: [6],
  sources: ["bybit-rebalancing"],
};
