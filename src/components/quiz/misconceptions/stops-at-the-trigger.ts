import { measure, runOf, specOf, askedOf } from "../asked.ts";
import type { Misconception } from "./misconception.ts";
import { amount } from "../words.ts";

/** The NAV at the first emergency sale, as if nothing could be lost after it. */
export const stopsAtTheTrigger: Misconception = {
  belief: "Rebalancing caps the loss, as a stop order would.",
  result(asked) {
    if (asked.quantity !== "left-of-100") return null;
    const sale = runOf(asked).ledger.find(({ event }) => event === "rebalance");
    return sale ? sale.nav.times(100) : null;
  },
  if: () => "the first forced sale ends the loss, as a stop order would",
  steps(asked) {
    const left = this.result(asked) ?? measure(askedOf(asked, specOf(asked)));
    return [{ text: `The first sale, and nothing after it: ${amount(left)} is kept`, value: left }];
  },
};
