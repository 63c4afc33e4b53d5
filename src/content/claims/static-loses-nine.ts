import { amount, move } from "../wording.ts";
import type { Claim } from "./claim.ts";
import { daily, fixed, upAndDown } from "./up-and-down.ts";

export const staticLosesNineClaim: Claim = {
  id: "static-loses-nine",
  claimed:
    "Without rebalancing, a threefold position on a rise and a fall of a tenth gains three tenths, loses three tenths, and ends nine percent down.",
  verdict: "false",
  so: "A position that is never resized falls by three times a tenth of a smaller part: it ends where three times the underlying’s own loss puts it. The nine percent belong to the token that resets every day.",
  scenario: { market: upAndDown, products: [{ id: "spot", kind: "spot" }, fixed, daily] },
  finding: (runs) =>
    `The underlying ends at ${move(runs("spot").summary.return)}. Never resized: ${move(runs("static").summary.return)}. Reset every day: ${move(runs("daily").summary.return)}, after trades of ${amount(runs("daily").summary.turnover)} times the stake.`,
  lessons: [6, 5],
  sources: [],
};
