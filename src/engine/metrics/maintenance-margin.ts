import { ZERO } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { fractionBelowOne, nonNegative, rangeError } from "./argument.ts";

/** One row of a venue's table: from this notional on, this maintenance margin rate. */
export interface MaintenanceTier {
  readonly floor: DecimalInput;
  readonly rate: DecimalInput;
}

/** A tier with the amount that is deducted, so that the margin is continuous at its floor. */
export interface MaintenanceBracket {
  readonly floor: Decimal;
  readonly rate: Decimal;
  readonly amount: Decimal;
}

/**
 * Maintenance amounts of a tiered table.
 *
 * Each tier's rate applies to the whole notional, so an amount is deducted that makes the margin continuous:
 * no position is liquidated because it grew by one unit.
 *
 * @formula amount of a tier = its floor × (its rate − the rate below) + the amount below
 * @unit quote currency for linear contracts, coins for inverse ones
 * @sign 0 or more when rates rise with size; subtracted from rate × notional
 * @misleads A venue changes its tables often; a table is true only with its date.
 * @source Binance help "b3c689c1…" (tier 5: 250,000 × (1 % − 0.5 %) + 50 = 1,300) and, for coin-margined
 * contracts, "ceccfcfb…" (tier 5: 50 × (5 % − 2.5 %) + 0.56 = 1.81 BTC).
 * @throws RangeError when the first floor is not 0, floors do not rise or rates fall
 * @example
 * maintenanceBrackets([{ floor: 0, rate: "0.004" }, { floor: 50000, rate: "0.005" }]).map((tier) => tier.amount.toString()).join(" ") // → 0 50
 */
export function maintenanceBrackets(tiers: readonly MaintenanceTier[]): MaintenanceBracket[] {
  const brackets: MaintenanceBracket[] = [];
  for (const [index, tier] of tiers.entries()) {
    const floor = nonNegative(`tiers.${index}.floor`, tier.floor);
    const rate = fractionBelowOne(`tiers.${index}.rate`, tier.rate);
    const below = brackets.at(-1);
    if (below === undefined) {
      if (!floor.isZero()) throw rangeError(`tiers.${index}.floor`, "0 for the first tier", floor);
      brackets.push({ floor, rate, amount: ZERO });
      continue;
    }
    if (floor.lte(below.floor)) {
      throw rangeError(`tiers.${index}.floor`, `above ${below.floor.toString()}`, floor);
    }
    if (rate.lt(below.rate)) {
      throw rangeError(`tiers.${index}.rate`, `at least ${below.rate.toString()}`, rate);
    }
    const amount = floor.times(rate.minus(below.rate)).plus(below.amount);
    brackets.push({ floor, rate, amount });
  }
  if (brackets.length === 0) throw rangeError("tiers", "a list of at least one tier", "none");
  return brackets;
}

/** The bracket that a notional lies in; at a floor both neighbours give the same margin. */
export function bracketAt(
  brackets: readonly MaintenanceBracket[],
  notional: Decimal,
): MaintenanceBracket {
  const found = brackets.findLast((bracket) => bracket.floor.lte(notional));
  if (found === undefined) throw rangeError("notional", "at or above the first floor", notional);
  return found;
}

/**
 * Maintenance margin.
 *
 * The equity below which a position is closed by force.
 *
 * @formula notional × rate − maintenance amount, rate and amount of the tier that the notional lies in
 * @unit as the notional: quote currency (linear) or coins (inverse)
 * @sign 0 or more
 * @misleads A closing fee is sometimes added to it; see the conventions of the liquidation price.
 * @source Binance help "b3c689c1…"; Bybit help "Liquidation Price (USDT)" prints 100 for 1 BTC at 20,000
 * and 0.5 %.
 * @throws RangeError when the notional is negative or the table is not one
 * @example
 * maintenanceMargin({ notional: 20000, tiers: [{ floor: 0, rate: "0.005" }] }).toString() // → 100
 */
export function maintenanceMargin(input: {
  readonly notional: DecimalInput;
  readonly tiers: readonly MaintenanceTier[];
}): Decimal {
  const notional = nonNegative("notional", input.notional);
  const bracket = bracketAt(maintenanceBrackets(input.tiers), notional);
  return notional.times(bracket.rate).minus(bracket.amount);
}
