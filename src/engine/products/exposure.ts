/**
 * A linear exposure: some cash and a signed quantity of the underlying, with its ledger.
 *
 * NAV = cash + quantity × price. The quantity carries 20 guard digits, so that a price PnL, quantity ×
 * (p' − p) at 40 digits, leaves decimal results such as 0.91 exact.
 */
import type { Decimal } from "../decimal.ts";
import { guardedQuotient, ZERO } from "../decimal.ts";
import type { EndReason, Reason } from "../simulation/reason.ts";
import type { CostKind, Entry, Ledger, LedgerEvent } from "../simulation/ledger.ts";

/** NAV this many powers of ten below the notional is 0: rounding, not money. */
const DUST_EXPONENT = 30;

/** What a trade was for. */
export interface Why {
  readonly reason: Reason;
  readonly triggerPrice: Decimal | null;
}

export class Exposure {
  readonly ledger: Ledger;
  price: Decimal;
  /** Signed, at the price now. */
  notional: Decimal;
  /** Rises whenever cash or quantity changes, and at no mark. */
  version = 0;
  #step = 0;
  #hour = 0;
  #exactQuantity: Decimal;
  #quantity: Decimal;

  /** Opens with a stake of 1 and a signed notional. */
  constructor(start: Decimal, notional: Decimal, ledger: Ledger) {
    this.ledger = ledger;
    this.price = start;
    this.notional = notional;
    this.#exactQuantity = guardedQuotient(notional, start);
    this.#quantity = this.#exactQuantity.toSignificantDigits(40);
    const reason = { kind: "start", leverage: notional } as const;
    this.#write({ event: "open", amount: ZERO, trade: notional, reason });
  }

  get nav(): Decimal {
    return this.ledger.nav();
  }

  /** Signed units of the underlying. */
  get quantity(): Decimal {
    return this.#quantity;
  }

  /** Cash leg: NAV − notional. */
  get cash(): Decimal {
    return this.nav.minus(this.notional);
  }

  /** Signed real leverage; 0 once NAV is gone. */
  get leverage(): Decimal {
    return this.ledger.leverage() ?? ZERO;
  }

  /** Whether NAV is 0, below it, or only rounding beside its notional. */
  get isWipedOut(): boolean {
    const { nav, notional } = this;
    if (nav.isZero() || nav.isNegative()) return true;
    return !notional.isZero() && nav.e < notional.e - DUST_EXPONENT;
  }

  /** The price at which NAV is 0 with what is held now: p·(1 − V/N); null where there is none. */
  get ruinPrice(): Decimal | null {
    if (this.notional.isZero()) return null;
    const price = this.price.times(this.notional.minus(this.nav)).div(this.notional);
    return price.gt(0) ? price : null;
  }

  /** Sets the time that rows carry. */
  at(step: number, hour: number): void {
    this.#step = step;
    this.#hour = hour;
  }

  /** Moves the price and books the PnL. */
  mark(to: Decimal): void {
    const from = this.price;
    const pnl = this.#exactQuantity.times(to.minus(from));
    this.price = to;
    this.notional = this.notional.plus(pnl);
    this.#write({ event: "mark", amount: pnl, reason: { kind: "price", from, to } });
  }

  /** Takes a cost out of the cash; a negative one is received. */
  charge(event: LedgerEvent, costKind: CostKind, cost: Decimal, reason: Reason): void {
    this.version += 1;
    this.#write({ event, amount: cost.neg(), costKind, reason });
  }

  /** Takes a cost out of the quantity held, at the price now; a negative one is received in kind. */
  chargeInKind(event: LedgerEvent, costKind: CostKind, cost: Decimal, reason: Reason): void {
    this.#hold(this.notional.minus(cost));
    this.#write({ event, amount: cost.neg(), costKind, reason });
  }

  /** Trades a signed notional and books what the trade cost. */
  trade(trade: Decimal, cost: Decimal, why: Why, event: LedgerEvent = "rebalance"): void {
    this.#hold(this.notional.plus(trade));
    this.#write({ event, amount: cost.neg(), costKind: "trading", trade, ...why });
  }

  /** A row that moves nothing. */
  note(event: LedgerEvent, reason: Reason, triggerPrice: Decimal | null = null): void {
    this.#write({ event, amount: ZERO, reason, triggerPrice });
  }

  /** Closes at NAV 0: what is missing is paid by somebody else, what is left goes to them. */
  wipeOut(event: LedgerEvent, reason: EndReason, triggerPrice: Decimal | null = null): void {
    const amount = this.nav.neg();
    this.#hold(ZERO);
    this.#write({ event, amount, reason, triggerPrice });
  }

  /** Exchanges the contract held for one at another price, unit for unit. */
  exchange(to: Decimal, event: LedgerEvent, reason: EndReason): void {
    const notional = this.#exactQuantity.times(to);
    this.price = to;
    this.#hold(notional);
    this.note(event, reason);
  }

  #hold(notional: Decimal): void {
    this.notional = notional;
    this.#exactQuantity = guardedQuotient(notional, this.price);
    this.#quantity = this.#exactQuantity.toSignificantDigits(40);
    this.version += 1;
  }

  #write(entry: Entry): void {
    this.ledger.write(
      this.#step,
      this.#hour,
      { price: this.price, quantity: this.#quantity, notional: this.notional },
      entry,
    );
  }
}
