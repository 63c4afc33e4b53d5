import { ONE, ZERO } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { fractionBelowOne, nonNegative, positive } from "./argument.ts";

/**
 * Arbitrage bounds of the price around NAV.
 *
 * Above the upper bound it pays to create units and sell them, below the lower one to buy and redeem them.
 *
 * @formula low = NAV × (1 − redemption fee − slippage out), high = NAV × (1 + creation fee + slippage in)
 * @unit quote currency per unit
 * @sign a bound is null while its door is shut
 * @misleads Holds only while creation and redemption are open, without caps and timely: daily caps, batches
 * and halts all widen it without showing in the fees.
 * @source Derived; frictions from Binance FAQ 360043392811 and Bybit help 000001481 (as captured)
 * @throws RangeError when NAV is not above 0 or the costs of redeeming reach the whole NAV
 * @example
 * arbitrageBounds({ nav: 10, creationFee: "0.001", redemptionFee: "0.001" }).high?.toString() // → 10.01
 * arbitrageBounds({ nav: 10, redemptionOpen: false }).low // → null
 */
export function arbitrageBounds(input: {
  readonly nav: DecimalInput;
  readonly creationFee?: DecimalInput;
  readonly redemptionFee?: DecimalInput;
  readonly slippageIn?: DecimalInput;
  readonly slippageOut?: DecimalInput;
  /** Default true. */
  readonly creationOpen?: boolean;
  /** Default true. */
  readonly redemptionOpen?: boolean;
}): { readonly low: Decimal | null; readonly high: Decimal | null } {
  const nav = positive("nav", input.nav);
  const creating = nonNegative("creationFee", input.creationFee ?? ZERO).plus(
    nonNegative("slippageIn", input.slippageIn ?? ZERO),
  );
  const redeeming = fractionBelowOne(
    "redemptionFee + slippageOut",
    nonNegative("redemptionFee", input.redemptionFee ?? ZERO).plus(
      nonNegative("slippageOut", input.slippageOut ?? ZERO),
    ),
  );
  return {
    low: input.redemptionOpen === false ? null : nav.times(ONE.minus(redeeming)),
    high: input.creationOpen === false ? null : nav.times(ONE.plus(creating)),
  };
}
