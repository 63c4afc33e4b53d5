/**
 * The ledger of one product: every event, one row each, in order.
 *
 * nav = navBefore + amount in every row, exactly; so the amounts add up to the whole change of NAV.
 */
import type { Decimal } from "../decimal.ts";
import { ONE, plusExactly, ZERO } from "../decimal.ts";
import type { Reason } from "./reason.ts";

/** What happened. `mark` is the price's doing; the rest are named for what they are. */
export type LedgerEvent =
  | "open"
  | "mark"
  | "funding"
  | "interest"
  | "management"
  | "rebalance"
  | "gas"
  | "exit"
  | "blocked"
  | "margin-call"
  | "liquidated"
  | "expired"
  | "rolled"
  | "wiped-out";

/** The kinds of cost a summary adds up; positive is paid, negative received. */
export type CostKind = "funding" | "interest" | "management" | "trading" | "gas";

export interface LedgerRow {
  readonly step: number;
  readonly hour: number;
  readonly event: LedgerEvent;
  readonly price: Decimal;
  readonly navBefore: Decimal;
  readonly nav: Decimal;
  /** Signed units of the underlying after the event. */
  readonly quantity: Decimal;
  /** Signed notional after the event: quantity × price. */
  readonly notional: Decimal;
  /** Real leverage before and after, signed; null where NAV is 0 or below. */
  readonly leverageBefore: Decimal | null;
  readonly leverageAfter: Decimal | null;
  /** Signed notional traded; 0 where nothing was. */
  readonly trade: Decimal;
  /** What the event cost: positive is paid. 0 for `mark`. */
  readonly cost: Decimal;
  /** The cost's kind, null where there is none. */
  readonly costKind: CostKind | null;
  /** Signed change of NAV. */
  readonly amount: Decimal;
  readonly reason: Reason;
  /** Price at which a trigger lay, null where the event had none. */
  readonly triggerPrice: Decimal | null;
}

/** One tick of a product, after the step's events. */
export interface SeriesPoint {
  readonly step: number;
  readonly hour: number;
  readonly price: Decimal;
  readonly nav: Decimal;
  /** Signed; null where NAV is 0 or below. */
  readonly realLeverage: Decimal | null;
}

/** Where a product stands; the ledger reads it when a row is written. */
export interface Standing {
  readonly price: Decimal;
  readonly quantity: Decimal;
  readonly notional: Decimal;
}

/** What an event writes; the rest of the row follows. */
export interface Entry {
  readonly event: LedgerEvent;
  readonly amount: Decimal;
  readonly reason: Reason;
  readonly trade?: Decimal;
  readonly costKind?: CostKind;
  readonly triggerPrice?: Decimal | null;
}

export interface Ledger {
  readonly rows: readonly LedgerRow[];
  /** NAV now; 1 at the start. */
  readonly nav: () => Decimal;
  /** Real leverage now, null where NAV is 0 or below. */
  readonly leverage: () => Decimal | null;
  readonly write: (step: number, hour: number, standing: Standing, entry: Entry) => void;
}

/** Signed leverage, null where NAV is 0 or below. */
export function realLeverageOf(notional: Decimal, nav: Decimal): Decimal | null {
  return nav.gt(0) ? notional.div(nav) : null;
}

/** Most rows of all ledgers of a simulation: more would not fit into memory. */
const MAX_ROWS = 2_000_000;

/** The rows that are left for the ledgers of one simulation. */
export interface RowsLeft {
  count: number;
}

export function makeRowsLeft(): RowsLeft {
  return { count: MAX_ROWS };
}

/**
 * A ledger that starts with a stake of 1.
 *
 * @throws RangeError, when a row is written, once no rows are left
 */
export function makeLedger(left: RowsLeft): Ledger {
  const rows: LedgerRow[] = [];
  let nav = ONE;
  let leverage: Decimal | null = null;
  return {
    rows,
    nav: () => nav,
    leverage: () => leverage,
    write: (step, hour, standing, entry) => {
      left.count -= 1;
      if (left.count < 0) {
        throw new RangeError(`ledger must be at most ${MAX_ROWS} rows over all products, got more`);
      }
      const navBefore = nav;
      const leverageBefore = leverage;
      nav = plusExactly(nav, entry.amount);
      leverage = realLeverageOf(standing.notional, nav);
      rows.push({
        step,
        hour,
        event: entry.event,
        price: standing.price,
        navBefore,
        nav,
        quantity: standing.quantity,
        notional: standing.notional,
        leverageBefore,
        leverageAfter: leverage,
        trade: entry.trade ?? ZERO,
        cost: entry.costKind ? entry.amount.neg() : ZERO,
        costKind: entry.costKind ?? null,
        amount: entry.amount,
        reason: entry.reason,
        triggerPrice: entry.triggerPrice ?? null,
      });
    },
  };
}
