import { amount, move } from "../wording.ts";
import type { Claim } from "./claim.ts";
import { daily, fixed, upAndDown } from "./up-and-down.ts";

export const staticLosesNineClaim: Claim = {
  id: "static-loses-nine",
  claimed:
    "Without rebalancing, a threefold position on a rise and a fall of a tenth gains three tenths, loses three tenths, and ends nine percent down.",
  verdict: "false",
  so: "After the rise, a position that is never resized is less than three times the money behind it, so the fall takes less than three tenths. It ends where three times the underlying’s own loss puts it. The nine percent belong to the token that resets every day.",
  scenario: { market: upAndDown, products: [{ id: "spot", kind: "spot" }, fixed, daily] },
  finding: (runs) =>
    `The underlying ends at ${move(runs("spot").summary.return)}. Never resized: ${move(runs("static").summary.return)}. Reset every day: ${move(runs("daily").summary.return)}, after trades of ${amount(runs("daily").summary.turnover)} times the stake.`,
  lessons: [6, 5],
  sources: [],
};
