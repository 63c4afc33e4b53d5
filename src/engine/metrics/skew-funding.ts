import { Decimal } from "../decimal.ts";
import type { DecimalInput } from "../decimal.ts";
import { finite, nonNegative, positive } from "./argument.ts";

const SECONDS_PER_DAY = 86_400;

/**
 * Funding velocity of a skewed market.
 *
 * Where traders face a pool and not each other, the funding rate does not jump to a level: it drifts for
 * as long as one side is crowded.
 *
 * @formula skew ÷ skew scale, held between −1 and 1, × greatest velocity
 * @unit change of the daily funding rate per day
 * @sign positive when longs are more: the rate rises
 * @misleads The rate can stay high long after the crowd has gone.
 * @source https://github.com/Synthetixio/synthetix at 1609d156, test/contracts/PerpsV2Market.js
 * @throws RangeError when the scale is not above 0
 * @example
 * fundingVelocity({ skew: 100, skewScale: 1000, maxVelocity: "0.25" }).toString() // → 0.025
 */
export function fundingVelocity(input: {
  readonly skew: DecimalInput;
  readonly skewScale: DecimalInput;
  readonly maxVelocity: DecimalInput;
}): Decimal {
  const share = finite("skew", input.skew).div(positive("skewScale", input.skewScale));
  const held = Decimal.max(-1, Decimal.min(1, share));
  return held.times(nonNegative("maxVelocity", input.maxVelocity));
}

/**
 * Funding of a skewed market over a time.
 *
 * The rate drifts in a straight line, so what is paid is its average.
 *
 * @formula rate = rate before + velocity × days;
 * funding per unit = −(rate before + rate) ÷ 2 × days × price
 * @unit rate: fraction a day; per unit: quote currency per coin of a long position
 * @sign positive rate: longs pay, so funding per unit is negative
 * @misleads One price stands for the whole time between two updates.
 * @source https://github.com/Synthetixio/synthetix at 1609d156, test/contracts/PerpsV2Market.js
 * @throws RangeError when seconds are negative or the price is not above 0
 * @example
 * skewFunding({ rate: 0, velocity: "0.025", seconds: 29000, price: 100 }).rate.toFixed(8) // → 0.00839120
 */
export function skewFunding(input: {
  /** A day, at the last update. */
  readonly rate: DecimalInput;
  readonly velocity: DecimalInput;
  readonly seconds: DecimalInput;
  readonly price: DecimalInput;
}): { readonly rate: Decimal; readonly perUnit: Decimal } {
  const before = finite("rate", input.rate);
  const days = nonNegative("seconds", input.seconds).div(SECONDS_PER_DAY);
  const rate = before.plus(finite("velocity", input.velocity).times(days));
  const average = before.plus(rate).div(2);
  return { rate, perUnit: average.times(days).times(positive("price", input.price)).negated() };
}
