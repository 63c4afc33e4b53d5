import { percent, present, times } from "../wording.ts";
import type { Claim } from "./claim.ts";
import { daily, fixed, upAndDown } from "./up-and-down.ts";

export const likeAPerpetualClaim: Claim = {
  id: "like-a-perpetual",
  claimed: "Behind the scenes the token behaves like a perpetual future.",
  verdict: "depends",
  so: "Between two resets it does. Over any longer time they are opposites: a perpetual position keeps its quantity and lets its leverage drift, a token that resets keeps its leverage and changes its quantity.",
  scenario: { market: upAndDown, products: [fixed, daily] },
  finding: (runs) => {
    const afterRise = (id: string) =>
      runs(id).ledger.findLast((row) => row.step === 1) ?? runs(id).ledger[0];
    const kept = present(afterRise("static")?.quantity ?? null);
    const resized = present(afterRise("daily")?.quantity ?? null);
    return `After the rise the position that is left alone stands at ${times(afterRise("static")?.leverageAfter ?? null)} with the coins it started with. The token stands at ${times(afterRise("daily")?.leverageAfter ?? null)} with ${percent(resized.div(kept).minus(1))} more of them.`;
  },
  lessons: [4, 16],
  sources: [],
};
