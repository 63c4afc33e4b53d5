/**
 * A linear exposure: some cash and a signed quantity of the underlying.
 *
 * NAV = cash + quantity × price. The quantity carries 20 guard digits, so that a price PnL, quantity ×
 * (p' − p) at 40 digits, leaves decimal results such as 0.91 exact.
 */
import type { Decimal } from "../decimal.ts";
import { guardedQuotient, ZERO } from "../decimal.ts";
import type { Reason } from "../rebalancing/rule.ts";
import type { CostKind, Entry, Ledger, LedgerEvent } from "../simulation/ledger.ts";

/** NAV this many powers of ten below the notional is 0: rounding, not money. */
const DUST_EXPONENT = 30;

export interface Exposure {
  readonly price: () => Decimal;
  readonly notional: () => Decimal;
  readonly nav: () => Decimal;
  /** Signed real leverage; 0 once NAV is gone. */
  readonly leverage: () => Decimal;
  /** Rises whenever cash or quantity changes, and at no mark. */
  readonly version: () => number;
  /** Cash leg: NAV − notional. */
  readonly cash: () => Decimal;
  /** Moves the price and books the PnL. */
  readonly mark: (to: Decimal) => void;
  /** Takes a cost out of the NAV; a negative one is received. */
  readonly charge: (event: LedgerEvent, costKind: CostKind, cost: Decimal, reason: Reason) => void;
  /** Trades a signed notional; its cost is one row, its gas another. */
  readonly trade: (
    trade: Decimal,
    cost: Decimal,
    why: { readonly reason: Reason; readonly triggerPrice: Decimal | null },
  ) => void;
  /** A row that moves nothing. */
  readonly note: (event: LedgerEvent, reason: Reason) => void;
  /** Whether NAV has come down to 0 or below. */
  readonly isWipedOut: () => boolean;
  /** Closes at NAV 0; what is missing is booked to the one who pays it. */
  readonly wipeOut: () => void;
  /** Sets the time that rows carry. */
  readonly at: (step: number, hour: number) => void;
}

/** Opens an exposure with a stake of 1 and a signed notional. */
export function openExposure(start: Decimal, notionalAtStart: Decimal, ledger: Ledger): Exposure {
  let step = 0;
  let hour = 0;
  let price = start;
  let notional = notionalAtStart;
  let exactQuantity = guardedQuotient(notional, start);
  let quantity = exactQuantity.toSignificantDigits(40);
  let version = 0;

  const write = (entry: Entry): void =>
    ledger.write(step, hour, { price, quantity, notional }, entry);
  const settle = (newNotional: Decimal): void => {
    notional = newNotional;
    exactQuantity = guardedQuotient(newNotional, price);
    quantity = exactQuantity.toSignificantDigits(40);
    version += 1;
  };

  write({
    event: "open",
    amount: ZERO,
    trade: notional,
    reason: { kind: "start", leverage: notional },
  });

  return {
    price: () => price,
    notional: () => notional,
    nav: ledger.nav,
    leverage: () => ledger.leverage() ?? ZERO,
    version: () => version,
    cash: () => ledger.nav().minus(notional),
    at: (newStep, newHour) => {
      step = newStep;
      hour = newHour;
    },
    mark: (to) => {
      const from = price;
      const pnl = exactQuantity.times(to.minus(from));
      price = to;
      notional = notional.plus(pnl);
      write({ event: "mark", amount: pnl, reason: { kind: "price", from, to } });
    },
    charge: (event, costKind, cost, reason) => {
      version += 1;
      write({ event, amount: cost.neg(), costKind, reason });
    },
    trade: (trade, cost, why) => {
      settle(notional.plus(trade));
      write({ event: "rebalance", amount: cost.neg(), costKind: "trading", trade, ...why });
    },
    note: (event, reason) => write({ event, amount: ZERO, reason }),
    isWipedOut: () => isDust(ledger.nav(), notional),
    wipeOut: () => {
      const nav = ledger.nav();
      settle(ZERO);
      write({
        event: "wiped-out",
        amount: nav.neg(),
        reason: { kind: "nav-below-zero", nav, paidBy: "issuer" },
      });
    },
  };
}

/** Whether a NAV is 0, below it, or only rounding beside its notional. */
function isDust(nav: Decimal, notional: Decimal): boolean {
  if (nav.isZero() || nav.isNegative()) return true;
  return !notional.isZero() && nav.e < notional.e - DUST_EXPONENT;
}
