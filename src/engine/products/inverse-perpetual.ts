/**
 * An inverse perpetual: the margin and the profit are in coins, the contract's size is in quote currency.
 *
 * Held here for one coin's worth at the entry, and told in quote currency like everything else: the
 * stake of 1 is the worth of the coins posted (isolated: 1 ÷ leverage coins) or of the wallet (cross) at
 * the entry. Coins = balance + s·E·(1/E − 1/p), so in quote currency NAV is linear in the price with a
 * quantity of balance + s coins: a long of L has a real leverage of 1 + L, a short of 1 has none at all.
 * Funding is paid in coins, on the contract's worth.
 */
import { Decimal, ONE } from "../decimal.ts";
import type { FieldsOf } from "../fields.ts";
import { inverseLiquidationPrice } from "../metrics/inverse-liquidation-price.ts";
import { toTick } from "../metrics/tick.ts";
import type { ContractSpec } from "./contract-terms.ts";
import {
  balanceOf,
  checkContract,
  CONTRACT_FIELDS,
  entryOf,
  positionTerms,
} from "./contract-terms.ts";
import { Exposure } from "./exposure.ts";
import { holdContract, remembered } from "./margined-contract.ts";
import type { ProductKind } from "./product.ts";
import { signOf } from "./side.ts";

export interface InversePerpetualSpec extends ContractSpec {
  readonly id: string;
  readonly kind: "inverse-perpetual";
  /** The venue's price grid, to which the prices of its end are rounded; none unless given. */
  readonly tick?: string;
}

const FIELDS: FieldsOf<InversePerpetualSpec> = {
  ...CONTRACT_FIELDS,
  tick: {
    type: "decimal",
    above: "0",
    max: "1e15",
    optional: true,
    help: "Price grid of liquidation and bankruptcy; none unless given.",
  },
};

export const inversePerpetual: ProductKind<InversePerpetualSpec> = {
  help: "An inverse perpetual, with margin and profit in coins.",
  fields: FIELDS,
  open: (spec, market, ledger) => {
    const { side } = spec;
    const sign = signOf(side);
    const entry = entryOf(spec, market.start);
    const coins = balanceOf(spec, ONE.div(spec.leverage));
    const contractWorth = new Decimal(sign).div(coins);
    const exposure = new Exposure(entry, ONE.plus(contractWorth), ledger);
    if (!entry.eq(market.start)) exposure.mark(market.start);
    const balance = (): Decimal => {
      const held = exposure.nav.times(coins).times(entry).div(exposure.price);
      const unrealised = ONE.minus(entry.div(exposure.price)).times(sign);
      return held.minus(unrealised);
    };
    const contract = {
      side,
      exposure,
      liquidationPrice: remembered(exposure, () =>
        inverseLiquidationPrice({
          side,
          entry,
          contracts: entry,
          ...positionTerms(spec, balance()),
          ...(spec.tick === undefined ? {} : { tick: spec.tick }),
        }),
      ),
      bankruptcyPrice: () => {
        const coinsGone = ONE.plus(balance().times(sign));
        return coinsGone.gt(0) ? toTick(entry.div(coinsGone), side, spec.tick) : null;
      },
      payFunding: (rate: Decimal) => {
        const reason = { kind: "funding", rate, notional: contractWorth } as const;
        exposure.chargeInKind("funding", "funding", contractWorth.times(rate), reason);
      },
    };
    return holdContract(contract, market);
  },
  check: (spec) => checkContract(spec, "bybit", ONE),
};
