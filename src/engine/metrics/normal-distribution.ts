import { ONE, ZERO } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { finite, openUnit } from "./argument.ts";

// Texts, not Decimals: a page that asks for no quantile then carries none of this file.
const TWO_PI_ROOT = "2.506628274631000502415765284811045253007";
/** Beyond this the tail is below 1e-49, less than the last digit kept. */
const FAR = 15;
const CLOSE_ENOUGH = "1e-38";

/**
 * Normal distribution function.
 *
 * The probability that a standard normal number is at most x.
 *
 * @formula 1/2 + φ(x) × (x + x³/3 + x⁵/(3·5) + x⁷/(3·5·7) + …), φ the normal density
 * @unit probability
 * @sign from 0 to 1
 * @misleads Right to about 38 decimals; far in the lower tail that is fewer significant digits.
 * @source G. Marsaglia, "Evaluating the Normal Distribution", Journal of Statistical Software 11 (2004);
 * the series follows from integrating the density by parts
 * @throws RangeError when x is not finite
 * @example
 * normalCdf(0).toString() // → 0.5
 * normalCdf("1.959963984540054").toFixed(6) // → 0.975000
 */
export function normalCdf(x: DecimalInput): Decimal {
  const value = finite("x", x);
  if (value.abs().gt(FAR)) return value.gt(0) ? ONE : ZERO;
  const square = value.times(value);
  let term = value;
  let total = value;
  for (let odd = 3; term.abs().gt(CLOSE_ENOUGH); odd += 2) {
    term = term.times(square).div(odd);
    total = total.plus(term);
  }
  return normalDensity(value).times(total).plus(0.5);
}

/**
 * Normal quantile.
 *
 * The number that a standard normal draw stays below with a given probability.
 *
 * @formula the x with normalCdf(x) = probability, by Newton's steps from 0
 * @unit standard deviations
 * @sign negative below one half
 * @misleads Real returns have fatter tails than this distribution.
 * @source Newton's method on the distribution function; monotone, because Φ bends towards one half on either side
 * @throws RangeError when the probability is not strictly between 0 and 1
 * @example
 * normalQuantile("0.975").toFixed(6) // → 1.959964
 * normalQuantile("0.5").toString() // → 0
 */
export function normalQuantile(probability: DecimalInput): Decimal {
  const wanted = openUnit("probability", probability);
  let x = ZERO;
  for (let step = 0; step < 200; step += 1) {
    const gap = wanted.minus(normalCdf(x));
    if (gap.abs().lte(CLOSE_ENOUGH)) break;
    x = x.plus(gap.div(normalDensity(x)));
  }
  return x;
}

function normalDensity(x: Decimal): Decimal {
  return x.times(x).div(-2).exp().div(TWO_PI_ROOT);
}
