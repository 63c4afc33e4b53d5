import { ONE, sum } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { finite, positive } from "./argument.ts";

/**
 * Turnover.
 *
 * How much was traded in all, as a multiple of the stake. Every unit of it pays the trading cost.
 *
 * @formula sum of |trade| ÷ NAV at the start
 * @unit multiple of the NAV at the start
 * @sign 0 or more; buying and selling both count
 * @misleads It is measured against the stake: after a long loss the same figure meant more of what was left.
 * @source Definition used here; one-sided and average-NAV definitions exist and are smaller
 * @throws RangeError when the NAV is not above 0
 * @example
 * turnover({ trades: ["0.6", "-0.78"] }).toString() // → 1.38
 */
export function turnover(input: {
  readonly trades: readonly DecimalInput[];
  readonly nav?: DecimalInput;
}): Decimal {
  const sizes = input.trades.map((trade, index) => finite(`trades.${index}`, trade).abs());
  return sum(sizes).div(positive("nav", input.nav ?? ONE));
}
