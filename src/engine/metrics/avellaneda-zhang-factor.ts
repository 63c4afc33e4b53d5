import { ONE, ZERO } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { finite, nonNegative, positive } from "./argument.ts";
import { volatilityDecay } from "./volatility-decay.ts";

export interface AvellanedaZhangInput {
  readonly leverage: DecimalInput;
  /** Price at the end ÷ price at the start. */
  readonly priceRatio: DecimalInput;
  /** Over the whole holding time. */
  readonly realisedVariance: DecimalInput;
  /** Default 1. */
  readonly years?: DecimalInput;
  /** A fund that borrows cash pays this a year on (leverage − 1); a short fund earns it. Default 0. */
  readonly financingRate?: DecimalInput;
  /** A fund of perpetuals pays this a year on its notional, signed as the funding rate. Default 0. */
  readonly fundingPerYear?: DecimalInput;
  /** Yield of the collateral a year. Default 0. */
  readonly collateralYield?: DecimalInput;
  /** Fee a year on NAV. Default 0. */
  readonly feePerYear?: DecimalInput;
}

/**
 * Avellaneda–Zhang factor.
 *
 * What a leveraged fund ends at, from three things only: where the price ended, how much it wandered, and
 * what carrying the position cost.
 *
 * @formula priceRatio^leverage × exp(−½ × leverage × (leverage − 1) × realised variance + carry × years),
 * carry = (1 − leverage) × financing rate − leverage × funding a year + collateral yield − fee a year
 * @unit multiple of the stake
 * @sign above 0 always: in continuous time nothing is wiped out
 * @misleads Continuous rebalancing: on days of ±10 % it is right to about 0.3 points (0.9133 against 0.91),
 * and a gap can wipe out a fund that this formula keeps alive.
 * @source M. Avellaneda and S. Zhang, "Path-Dependence of Leveraged ETF Returns", SIAM Journal on Financial
 * Mathematics 1 (2010) 586–603, https://ssrn.com/abstract=1404708
 * @throws RangeError when the price ratio is not above 0 or a variance or time is negative
 * @example
 * avellanedaZhangFactor({ leverage: 2, priceRatio: 1, realisedVariance: "0.0625" }).minus(1).times(100).toFixed(1) // → -6.1
 * avellanedaZhangFactor({ leverage: -3, priceRatio: "1.6", realisedVariance: 1 }).minus(1).times(100).toFixed(1) // → -99.9
 */
export function avellanedaZhangFactor(input: AvellanedaZhangInput): Decimal {
  const leverage = finite("leverage", input.leverage);
  const ratio = positive("priceRatio", input.priceRatio);
  const years = nonNegative("years", input.years ?? ONE);
  const carry = ONE.minus(leverage)
    .times(finite("financingRate", input.financingRate ?? ZERO))
    .minus(leverage.times(finite("fundingPerYear", input.fundingPerYear ?? ZERO)))
    .plus(finite("collateralYield", input.collateralYield ?? ZERO))
    .minus(finite("feePerYear", input.feePerYear ?? ZERO));
  return ratio.pow(leverage).times(volatilityDecay(input)).times(carry.times(years).exp());
}
