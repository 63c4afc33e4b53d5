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
 * Source: the identity of the leverage; see the README of the engine.
 */
export function restoringTrade(
  nav: Decimal,
  notional: Decimal,
  leverage: Decimal,
  terms: TradingTerms,
): Decimal {
  const wanted = leverage.times(nav.minus(terms.gas)).minus(notional);
  if (wanted.isZero() || (terms.rate.isZero() && !terms.bookDepth)) return wanted;
  const slope = leverage
    .times(terms.rate)
    .times(wanted.isNegative() ? -1 : 1)
    .plus(ONE);
  if (!terms.bookDepth) return wanted.div(slope);
  // L/(2D)·x² + slope·x − wanted = 0; the root that tends to wanted/slope as the book deepens.
  const curve = leverage.div(terms.bookDepth).div(2);
  const inside = slope.times(slope).plus(curve.times(wanted).times(4));
  if (inside.isNegative()) return notional.neg();
  return wanted.times(2).div(slope.plus(inside.sqrt()));
}
