/**
 * A pool token: a share of one side of two pools, long and short. At each step the losing pool gives a
 * share of itself to the other; nothing is borrowed, nobody is liquidated, no pool is ever empty.
 *
 * The share is that of `metrics/pool-transfer-share.ts`, about L·|r| for small moves.
 * The gain of the winner is that share of the *other* pool: with a lopsided own pool the leverage is
 * lower than its name. Real leverage here is that of a gain: ±L·other ÷ own.
 */
import { Decimal, ONE, ZERO } from "../decimal.ts";
import type { PathTick } from "../market/price-path.ts";
import { poolTransferShare } from "../metrics/pool-transfer-share.ts";
import type { Side } from "../metrics/side.ts";
import type { Ledger } from "../simulation/ledger.ts";
import type { Holding, ProductKind } from "./product.ts";
import { SIDE_FIELD, signOf } from "./side.ts";

export type PoolTransfer = "power" | "sigmoid";

export interface PoolTokenSpec {
  readonly id: string;
  readonly kind: "pool-token";
  readonly side: Side;
  readonly leverage: string;
  /** Money in the pool that the token shares. */
  readonly ownPool: string;
  /** Money in the other pool. */
  readonly otherPool: string;
  readonly transfer: PoolTransfer;
}

class PoolShare implements Holding {
  readonly #spec: PoolTokenSpec;
  readonly #ledger: Ledger;
  readonly #leverage: Decimal;
  readonly #stake: Decimal;
  #own: Decimal;
  #other: Decimal;
  #price: Decimal;

  constructor(spec: PoolTokenSpec, start: Decimal, ledger: Ledger) {
    this.#spec = spec;
    this.#ledger = ledger;
    this.#leverage = new Decimal(spec.leverage);
    this.#own = new Decimal(spec.ownPool);
    this.#other = new Decimal(spec.otherPool);
    this.#stake = this.#own;
    this.#price = start;
    const notional = this.#notional(ONE);
    ledger.write(
      0,
      0,
      { price: start, notional, quantity: notional.div(start) },
      {
        event: "open",
        amount: ZERO,
        trade: notional,
        reason: { kind: "start", leverage: notional },
      },
    );
  }

  liquidationPrice(): null {
    return null;
  }

  advance(tick: PathTick): void {
    const rises = tick.price.gt(this.#price);
    const share = poolTransferShare({
      transfer: this.#spec.transfer,
      leverage: this.#leverage,
      oldPrice: this.#price,
      newPrice: tick.price,
    });
    const wins = rises === (this.#spec.side === "long");
    const moved = share.times(wins ? this.#other : this.#own.neg());
    this.#own = this.#own.plus(moved);
    this.#other = this.#other.minus(moved);
    this.#price = tick.price;
    const amount = moved.div(this.#stake);
    const notional = this.#notional(this.#ledger.nav().plus(amount));
    const reason = { kind: "transfer", share, from: wins ? "other" : "own" } as const;
    this.#ledger.write(
      tick.step,
      tick.hour,
      { price: tick.price, notional, quantity: notional.div(tick.price) },
      { event: "mark", amount, reason },
    );
  }

  /** NAV × ±L·other ÷ own. */
  #notional(nav: Decimal): Decimal {
    return nav
      .times(this.#leverage)
      .times(signOf(this.#spec.side))
      .times(this.#other)
      .div(this.#own);
  }
}

const POOL = { type: "decimal", above: "0", max: "1e15" } as const;

export const poolToken: ProductKind<PoolTokenSpec> = {
  help: "A share of one of two pools that transfer to each other.",
  fields: {
    side: SIDE_FIELD,
    leverage: { type: "decimal", above: "0", max: "10", help: "Leverage in its name." },
    ownPool: { ...POOL, help: "Money in the pool that the token shares." },
    otherPool: { ...POOL, help: "Money in the other pool." },
    transfer: {
      type: "choice",
      options: ["power", "sigmoid"],
      help: "How the losing pool’s share is worked out.",
    },
  },
  open: (spec, market, ledger) => new PoolShare(spec, market.start, ledger),
};
