/** One product through one path in doubles: the exact ledger's order of events, without the ledger. */
import type { Plan } from "./plan.ts";

/** NAV this small beside its notional is rounding, not money: 2⁻⁵⁰. */
const DUST = 8.881784197001252e-16;
/** A leverage this close to its limit, relative to it, has reached it: what rounding may take away. */
const TOUCH = 1e-14;

/**
 * Writes the NAV at each of the given steps (0 is the start, where NAV is 1).
 *
 * Holds NAV and notional, so that a mark is notional·r for both and a trigger needs no division. Order of
 * events in a step: mark → funding → management fee → wiped out? → rule → trade and its cost. NAV 0 is
 * absorbing.
 *
 * @param returns simple return of each step
 * @param at steps to report, rising
 * @param navs as many, to be written
 */
export function liveThrough(
  plan: Plan,
  returns: Float64Array,
  at: Int32Array,
  navs: Float64Array,
): void {
  const { strikes, funding, kept, costsOfTime, leverage, fromHigh, fromLow, tradingRate } = plan;
  const high = plan.high * (1 - TOUCH);
  const low = plan.low * (1 + TOUCH);
  let nav = 1;
  let notional = leverage;
  let step = 0;
  for (let mark = 0; mark < at.length; mark += 1) {
    const until = at[mark] as number;
    for (; step < until; step += 1) {
      const change = notional * (returns[step] as number);
      notional += change;
      nav += change;
      if (costsOfTime) {
        nav -= notional * (funding[step] as number);
        nav *= kept[step] as number;
      }
      const size = Math.abs(notional);
      if (nav <= size * DUST) {
        navs.fill(0, mark);
        return;
      }
      const restoreTo =
        size >= high * nav
          ? fromHigh
          : size <= low * nav
            ? fromLow
            : strikes[step] === 1
              ? leverage
              : 0;
      if (restoreTo === 0) continue;
      if (tradingRate === 0) {
        notional = restoreTo * nav;
      } else {
        const wanted = restoreTo * nav - notional;
        // Where the whole position would cost all of the NAV to close, nothing brings it down.
        if (wanted * notional < 0 && size * tradingRate >= nav) continue;
        const cost = wanted > 0 ? tradingRate : -tradingRate;
        const trade = wanted / (1 + restoreTo * cost);
        notional += trade;
        nav -= cost * trade;
      }
    }
    navs[mark] = nav;
  }
}
