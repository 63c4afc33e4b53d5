/** An arbitrage as a ledger: what is paid and received for one unit, and what is then in hand. */
import { ZERO } from "../../../engine/index.ts";
import type { Decimal } from "../../../engine/index.ts";
import type { Arbitrage } from "./day.ts";

export interface ArbitrageLine {
  readonly step: string;
  /** Received; negative is paid. */
  readonly amount: Decimal;
  readonly inHand: Decimal;
  readonly why: string;
}

type Entry = readonly [step: string, amount: Decimal, why: string];

function entriesOf({ price, nav, fee, gain }: Arbitrage): readonly Entry[] {
  const end = gain.gt(0) ? "worth doing again" : "not worth doing";
  return price.gte(nav)
    ? [
        ["create", nav.neg(), "the issuer makes a unit for its NAV"],
        ["fee", fee.neg(), "of creation"],
        ["sell", price, `at the market’s price; ${end}`],
      ]
    : [
        ["buy", price.neg(), "at the market’s price"],
        ["redeem", nav, "the issuer takes the unit back for its NAV"],
        ["fee", fee.neg(), `of redemption; ${end}`],
      ];
}

export function arbitrageLines(arbitrage: Arbitrage): readonly ArbitrageLine[] {
  let inHand = ZERO;
  return entriesOf(arbitrage).map(([step, amount, why]) => {
    inHand = inHand.plus(amount);
    return { step, amount, inHand, why };
  });
}
