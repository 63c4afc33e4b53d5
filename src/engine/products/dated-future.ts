/**
 * A dated future: no funding, but a basis over spot that runs off to 0 at expiry.
 *
 * Contract price F = S·(1 + b·(1 − t/T)), b the basis at the start as a fraction of spot (a basis of
 * 0.015 over 90 days is 6.08 % a year). At expiry it settles at spot, or is exchanged, unit for unit, for
 * the next contract at the same basis. The ledger's prices are the contract's. Where NAV reaches the
 * maintenance margin the venue takes the position over, as with a perpetual, and also where a roll into a
 * dearer contract takes it there.
 */
import { Decimal, ONE, ZERO } from "../decimal.ts";
import type { Market } from "../market/market.ts";
import type { PathTick } from "../market/price-path.ts";
import { liquidationPrice } from "../metrics/liquidation-price.ts";
import type { Side } from "../metrics/side.ts";
import { checkOpening } from "./contract-terms.ts";
import { Exposure } from "./exposure.ts";
import { holdContract, remembered } from "./margined-contract.ts";
import type { Holding, ProductKind } from "./product.ts";
import { SIDE_FIELD, signOf } from "./side.ts";

export interface DatedFutureSpec {
  readonly id: string;
  readonly kind: "dated-future";
  readonly side: Side;
  /** Size over margin. */
  readonly leverage: string;
  /** F ÷ S − 1 at the start, a fraction. */
  readonly basis: string;
  readonly expiryDays: number;
  /** What happens at expiry; settle unless given. */
  readonly atExpiry?: "settle" | "roll";
  /** Fraction of notional; 0 unless given. */
  readonly maintenanceMarginRate?: string;
}

/**
 * The price of a contract with part of its life left.
 *
 * @example
 * futurePrice(new Decimal(50000), new Decimal("0.015"), new Decimal(1)).toString() // → "50750"
 */
export function futurePrice(spot: Decimal, basis: Decimal, lifeLeft: Decimal): Decimal {
  return spot.times(ONE.plus(basis.times(lifeLeft)));
}

/** The part of a contract's life that is left at an hour, between 0 and 1. */
function lifeLeft(hour: number, openedHour: number, expiryDays: number): Decimal {
  const left = new Decimal(openedHour + expiryDays * 24 - hour).div(expiryDays * 24);
  return Decimal.max(ZERO, left);
}

function open(spec: DatedFutureSpec, market: Market, exposure: Exposure): Holding {
  const basis = new Decimal(spec.basis);
  const { side } = spec;
  const held = holdContract(
    {
      side,
      exposure,
      liquidationPrice: remembered(exposure, () =>
        exposure.notional.isZero()
          ? null
          : liquidationPrice({
              side,
              entry: exposure.price,
              margin: Decimal.max(ZERO, exposure.nav),
              quantity: exposure.quantity.abs(),
              maintenanceMarginRate: spec.maintenanceMarginRate ?? 0,
            }),
      ),
      bankruptcyPrice: () => exposure.ruinPrice,
      payFunding: () => undefined,
    },
    { ...market, funding: null },
  );
  let openedHour = 0;
  let isSettled = false;
  const expire = (spot: Decimal, hour: number): void => {
    if (spec.atExpiry === "roll") {
      openedHour = hour;
      exposure.exchange(futurePrice(spot, basis, ONE), "rolled", { kind: "roll", basis });
      held.takeOverIfDue();
      return;
    }
    isSettled = true;
    const why = { reason: { kind: "expiry" }, triggerPrice: null } as const;
    exposure.trade(exposure.notional.neg(), ZERO, why, "expired");
  };
  return {
    advance: (tick: PathTick) => {
      if (isSettled) return;
      const left = lifeLeft(tick.hour, openedHour, spec.expiryDays);
      held.advance({ ...tick, price: futurePrice(tick.price, basis, left) });
      if (left.isZero() && exposure.nav.gt(0)) expire(tick.price, tick.hour);
    },
    liquidationPrice: () => (isSettled ? null : held.liquidationPrice()),
    bankruptcyPrice: () => (isSettled ? null : held.bankruptcyPrice()),
  };
}

export const datedFuture: ProductKind<DatedFutureSpec> = {
  help: "A future with an expiry: basis in place of funding.",
  fields: {
    side: SIDE_FIELD,
    leverage: { type: "decimal", above: "0", max: "200", help: "Size over margin." },
    basis: { type: "decimal", above: "-1", max: "10", help: "F ÷ S − 1 at the start." },
    expiryDays: { type: "number", above: 0, max: 3660, help: "Days to expiry." },
    atExpiry: {
      type: "choice",
      options: ["settle", "roll"],
      optional: true,
      help: "What happens at expiry; settle unless given.",
    },
    maintenanceMarginRate: {
      type: "decimal",
      min: "0",
      below: "1",
      optional: true,
      help: "Fraction of notional; 0 unless given.",
    },
  },
  open: (spec, market, ledger) => {
    const price = futurePrice(market.start, new Decimal(spec.basis), ONE);
    const notional = new Decimal(spec.leverage).times(signOf(spec.side));
    return open(spec, market, new Exposure(price, notional, ledger));
  },
  check: (spec) => checkOpening(spec, "binance", ONE),
};
