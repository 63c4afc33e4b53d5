/** What a ledger comes to. */
import type { Decimal } from "../decimal.ts";
import { ONE, plusExactly, ZERO } from "../decimal.ts";
import type { CostKind, LedgerEvent, LedgerRow, SeriesPoint } from "./ledger.ts";

export interface Summary {
  /** Final NAV; the stake is 1. */
  readonly nav: Decimal;
  /** Final NAV − 1. */
  readonly return: Decimal;
  readonly rebalances: number;
  /** Traded notional, in stakes, both directions added; the opening is not counted. */
  readonly turnover: Decimal;
  /** Paid by kind over the whole path; negative is received. */
  readonly costs: Readonly<Record<CostKind, Decimal>>;
  /** Sum of the price's doings. */
  readonly pricePnl: Decimal;
  /** Loss beyond the stake that somebody else bore. */
  readonly deficit: Decimal;
  /** Margin that was left at a liquidation and went to the insurance fund. */
  readonly forfeited: Decimal;
  /** Least and greatest signed real leverage over all rows; null if there was none. */
  readonly realLeverage: { readonly min: Decimal | null; readonly max: Decimal | null };
  /** Greatest fall from an earlier peak, the stake or a tick's NAV, as a fraction of the peak. */
  readonly maxDrawdown: Decimal;
  /** Price at which it would be liquidated; null where there is none, or it is over. */
  readonly liquidationPrice: Decimal | null;
  /** Price at which its balance would be gone, for contracts on margin; null as above. */
  readonly bankruptcyPrice: Decimal | null;
  /** Return of who bought and sold at market prices; null for a product without a listing. */
  readonly holderReturn: Decimal | null;
  /** Step after whose events NAV is 0, which it then stays; or null. */
  readonly wipedOutAt: number | null;
  /** The rows that are news: triggered trades, blocked trades, the end. Clockwork is left out. */
  readonly events: readonly LedgerRow[];
}

const ROUTINE: ReadonlySet<LedgerEvent> = new Set<LedgerEvent>([
  "open",
  "mark",
  "funding",
  "interest",
  "management",
  "gas",
  "exit",
]);

function isNews(row: LedgerRow): boolean {
  return !ROUTINE.has(row.event) && row.reason.kind !== "clock";
}

/** Adds up a ledger. */
export function summarise(
  rows: readonly LedgerRow[],
  series: readonly SeriesPoint[],
  ends: Pick<Summary, "liquidationPrice" | "bankruptcyPrice" | "holderReturn">,
): Summary {
  const costs: Record<CostKind, Decimal> = {
    funding: ZERO,
    interest: ZERO,
    management: ZERO,
    trading: ZERO,
    gas: ZERO,
  };
  let pricePnl = ZERO;
  let turnover = ZERO;
  let rebalances = 0;
  let deficit = ZERO;
  let forfeited = ZERO;
  for (const row of rows) {
    if (row.costKind) costs[row.costKind] = plusExactly(costs[row.costKind], row.cost);
    if (row.event === "mark") pricePnl = plusExactly(pricePnl, row.amount);
    if (row.event === "wiped-out" || row.event === "liquidated") {
      const settled = row.costKind ? ZERO : row.amount;
      if (settled.isNegative()) forfeited = plusExactly(forfeited, settled.neg());
      else deficit = plusExactly(deficit, settled);
    }
    if (row.event === "rebalance") {
      rebalances += 1;
      turnover = plusExactly(turnover, row.trade.abs());
    }
  }
  const nav = rows.at(-1)?.nav ?? ONE;
  return {
    nav,
    return: plusExactly(nav, ONE.neg()),
    rebalances,
    turnover,
    costs,
    pricePnl,
    deficit,
    forfeited,
    realLeverage: leverageRange(rows),
    maxDrawdown: maxDrawdown(series),
    ...ends,
    wipedOutAt: series.find((point) => point.nav.isZero())?.step ?? null,
    events: rows.filter(isNews),
  };
}

function leverageRange(rows: readonly LedgerRow[]): Summary["realLeverage"] {
  let min: Decimal | null = null;
  let max: Decimal | null = null;
  for (const { leverageAfter } of rows) {
    if (!leverageAfter) continue;
    if (!min || leverageAfter.lt(min)) min = leverageAfter;
    if (!max || leverageAfter.gt(max)) max = leverageAfter;
  }
  return { min, max };
}

/** Greatest fall from an earlier peak, the stake first, as a fraction of the peak. */
function maxDrawdown(series: readonly SeriesPoint[]): Decimal {
  let peak = ONE;
  let worst = ZERO;
  let floor = peak;
  for (const { nav } of series) {
    if (nav.gt(peak)) {
      peak = nav;
      floor = peak.times(ONE.minus(worst));
    } else if (nav.lt(floor)) {
      worst = ONE.minus(nav.div(peak));
      floor = nav;
    }
  }
  return worst;
}
