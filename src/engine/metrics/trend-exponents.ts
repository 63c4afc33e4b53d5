import { Decimal, ONE } from "../decimal.ts";
import type { DecimalInput } from "../decimal.ts";
import { nonZero, oneOf, positive, rangeError } from "./argument.ts";

/**
 * Trend exponents of a leverage band.
 *
 * In a steady move a band token's NAV follows a power of the price. The two directions have different
 * powers: less than the label when it wins, more when it loses.
 *
 * @formula ln(1 + leverage × move) ÷ ln(1 + move), move = the trigger move of the edge that is reached; restored
 * only to the edge, the exponent is the edge itself
 * @unit exponent of the price ratio
 * @sign as the leverage; `up` belongs to a steady rise, `down` to a steady fall
 * @misleads For moves without a pullback and checks without a gap; between two triggers NAV follows a
 * straight line, not the power.
 * @source Derived from the trigger moves; bands from Bybit help 000001605 and Gate (2025)
 * @throws RangeError when the band does not hold the leverage inside, or a long's low edge is not above 1
 * @example
 * trendExponents({ leverage: 3, low: 2, high: 4 }).up.toFixed(2) // → 2.41
 * trendExponents({ leverage: 3, low: 2, high: 4 }).down.toFixed(2) // → 3.44
 */
export function trendExponents(input: {
  readonly leverage: DecimalInput;
  /** Edges as magnitudes, also for a short. */
  readonly low: DecimalInput;
  readonly high: DecimalInput;
  /** Default target. */
  readonly restore?: "target" | "edge";
}): { readonly up: Decimal; readonly down: Decimal } {
  const leverage = nonZero("leverage", input.leverage);
  const restore = oneOf("restore", input.restore ?? "target", ["target", "edge"]);
  const low = positive("low", input.low);
  const high = positive("high", input.high);
  const size = leverage.abs();
  if (low.gte(size)) throw rangeError("low", `below ${size.toString()}`, low);
  if (high.lte(size)) throw rangeError("high", `above ${size.toString()}`, high);
  // A winning long drifts towards 1 and never below it.
  if (leverage.gt(0) && low.lte(1)) throw rangeError("low", "above 1 for a long", low);
  const sign = Decimal.sign(leverage);
  const exponent = (edge: Decimal): Decimal => {
    const trigger = edge.times(sign);
    return restore === "edge" ? trigger : powerOf(leverage, trigger);
  };
  return sign === 1
    ? { up: exponent(low), down: exponent(high) }
    : { up: exponent(high), down: exponent(low) };
}

/** NAV and price between a reset and the trigger, each as a ratio; both follow from the trigger move. */
function powerOf(leverage: Decimal, trigger: Decimal): Decimal {
  const nav = ONE.minus(leverage).div(ONE.minus(trigger));
  return nav.ln().div(nav.times(trigger).div(leverage).ln());
}
