/** The trade that restores a leverage when its own cost is paid out of the NAV. */
import type { Decimal } from "../decimal.ts";
import { ONE, ZERO } from "../decimal.ts";

/** What trading costs. */
export interface TradingTerms {
  /** Fee and half spread together: a fraction of the traded notional. */
  readonly rate: Decimal;
  /** Notional that moves the price by 100 %, or null for a book without end. */
  readonly bookDepth: Decimal | null;
  /** A fixed amount for each trade. */
  readonly gas: Decimal;
}

/** Cost of a trade of a signed notional x, gas apart: rate·|x| + x²/(2·depth). */
export function tradingCost(trade: Decimal, terms: TradingTerms): Decimal {
  const fee = terms.rate.isZero() ? ZERO : terms.rate.times(trade.abs());
  return terms.bookDepth ? fee.plus(trade.times(trade).div(terms.bookDepth).div(2)) : fee;
}

/**
 * The signed notional x to trade so that, after x has cost rate·|x| + x²/(2·depth) and the gas g is
 * paid, notional ÷ NAV is exactly L:
 *
 * N + x = L·(V − g − cost(x)), so without impact x = (L·(V − g) − N)/(1 + L·rate·sgn x).
 *
 * null where no trade does it and leaves anything: a sale takes leverage down only as long as it costs a
 * smaller share of the NAV than of the notional, so without impact where rate·|N| < V − g.
 *
 * Source: the identity of the leverage; see the README of the engine.
 */
export function restoringTrade(
  nav: Decimal,
  notional: Decimal,
  leverage: Decimal,
  terms: TradingTerms,
): Decimal | null {
  const purse = nav.minus(terms.gas);
  if (purse.lte(0)) return null;
  const wanted = leverage.times(purse).minus(notional);
  if (wanted.isZero() || (terms.rate.isZero() && !terms.bookDepth)) return wanted;
  const slope = leverage
    .times(terms.rate)
    .times(wanted.isNegative() ? -1 : 1)
    .plus(ONE);
  if (slope.lte(0)) return null;
  const trade = terms.bookDepth
    ? throughTheBook(wanted, slope, leverage.div(terms.bookDepth).div(2))
    : wanted.div(slope);
  return trade && purse.gt(tradingCost(trade, terms)) ? trade : null;
}

/** The root of L/(2D)·x² + slope·x − wanted = 0 that tends to wanted/slope as the book deepens. */
function throughTheBook(wanted: Decimal, slope: Decimal, curve: Decimal): Decimal | null {
  const inside = slope.times(slope).plus(curve.times(wanted).times(4));
  return inside.isNegative() ? null : wanted.times(2).div(slope.plus(inside.sqrt()));
}

/** Whether a trade, its own cost and the gas paid, leaves something, at a smaller leverage. */
export function easesLeverage(
  nav: Decimal,
  notional: Decimal,
  trade: Decimal,
  terms: TradingTerms,
): boolean {
  const left = nav.minus(terms.gas).minus(tradingCost(trade, terms));
  const held = notional.plus(trade).abs();
  return left.gt(0) && held.times(nav).lt(notional.abs().times(left));
}
