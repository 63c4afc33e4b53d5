import type { Decimal, DecimalInput } from "../decimal.ts";
import { ZERO, sum } from "../decimal.ts";
import { finite, positive, rangeError } from "./argument.ts";

/** One funding stamp: when, at which mark price and at which rate. */
export interface FundingStamp {
  /** Milliseconds since 1970, or any other clock that `from` and `to` use. */
  readonly at: number;
  readonly mark: DecimalInput;
  readonly rate: DecimalInput;
}

/**
 * Funding payment.
 *
 * What a position receives at one funding stamp. One side's receipt is the other side's payment; the venue
 * takes nothing.
 *
 * @formula −quantity × mark × rate
 * @unit quote currency
 * @sign positive is received, negative is paid; a short (negative quantity) receives at a positive rate
 * @misleads Leverage does not enter it, but it is charged on notional, so on NAV it is multiplied.
 * @source Bybit help 360039261114; https://github.com/freqtrade/freqtrade at c9ae5e1e,
 * tests/exchange/test_exchange.py test_calculate_funding_fees
 * @throws RangeError when the mark is not above 0
 * @example
 * fundingPayment({ quantity: -10, mark: 2, rate: "0.0001" }).toString() // → 0.002
 * fundingPayment({ quantity: "0.5", mark: 40000, rate: "0.0001" }).toString() // → -2
 */
export function fundingPayment(input: {
  /** Coins, signed: negative is short. */
  readonly quantity: DecimalInput;
  readonly mark: DecimalInput;
  readonly rate: DecimalInput;
}): Decimal {
  const notional = finite("quantity", input.quantity).times(positive("mark", input.mark));
  return notional.times(finite("rate", input.rate)).negated();
}

/**
 * Funding over a holding time.
 *
 * Only positions open at a stamp take part: every stamp from opening to closing, both included.
 *
 * @formula sum of the payments at the stamps with from ≤ stamp ≤ to
 * @unit quote currency
 * @sign positive is received, negative is paid
 * @misleads A position opened one second after a stamp pays nothing for the hours before it.
 * @source https://github.com/freqtrade/freqtrade at c9ae5e1e, tests/exchange/test_exchange.py
 * test__fetch_and_calculate_funding_fees
 * @throws RangeError when the holding time ends before it begins or a stamp is out of range
 * @example
 * fundingOverHolding({ quantity: -10, stamps: [{ at: 0, mark: 2, rate: "0.0001" }, { at: 8, mark: 2, rate: "0.0002" }], from: 1, to: 8 }).toString() // → 0.004
 */
export function fundingOverHolding(input: {
  readonly quantity: DecimalInput;
  readonly stamps: readonly FundingStamp[];
  readonly from: number;
  readonly to: number;
}): Decimal {
  const { stamps, from, to } = input;
  if (to < from) throw rangeError("to", `at least ${from}`, to);
  const quantity = finite("quantity", input.quantity);
  const payments = stamps.map((stamp, index) => {
    const mark = positive(`stamps.${index}.mark`, stamp.mark);
    const rate = finite(`stamps.${index}.rate`, stamp.rate);
    const isHeld = stamp.at >= from && stamp.at <= to;
    return isHeld ? fundingPayment({ quantity, mark, rate }) : ZERO;
  });
  return sum(payments);
}
