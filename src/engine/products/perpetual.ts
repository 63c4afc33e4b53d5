/**
 * A linear perpetual on margin: fixed quantity, profit in quote currency, funding at each settlement.
 *
 * The stake of 1 is the margin of a position of one unit at its entry (isolated: entry ÷ leverage), or
 * the wallet (cross). Notional at the start = entry ÷ balance, in stakes. The three published conventions
 * of the liquidation price, and tiers, are those of `metrics/liquidation-price.ts`. There is no partial
 * liquidation and no auto-deleveraging.
 */
import type { Decimal } from "../decimal.ts";
import { liquidationPrice } from "../metrics/liquidation-price.ts";
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

export interface PerpetualSpec extends ContractSpec {
  readonly id: string;
  readonly kind: "perpetual";
}

export const perpetual: ProductKind<PerpetualSpec> = {
  help: "A linear perpetual on margin.",
  fields: CONTRACT_FIELDS,
  open: (spec, market, ledger) => {
    const { side } = spec;
    const sign = signOf(side);
    const entry = entryOf(spec, market.start);
    const stake = balanceOf(spec, entry.div(spec.leverage));
    const exposure = new Exposure(entry, entry.times(sign).div(stake), ledger);
    if (!entry.eq(market.start)) exposure.mark(market.start);
    const balance = (): Decimal => {
      const unrealised = exposure.price.minus(entry).times(sign);
      return exposure.nav.times(stake).minus(unrealised);
    };
    const contract = {
      side,
      exposure,
      liquidationPrice: remembered(exposure, () =>
        liquidationPrice({ side, entry, ...positionTerms(spec, balance()) }),
      ),
      bankruptcyPrice: () => {
        const price = entry.minus(balance().times(sign));
        return price.gt(0) ? price : null;
      },
      payFunding: (rate: Decimal) => {
        const { notional } = exposure;
        const reason = { kind: "funding", rate, notional } as const;
        exposure.charge("funding", "funding", notional.times(rate), reason);
      },
    };
    return holdContract(contract, market);
  },
  check: (spec, start) => checkContract(spec, "binance", entryOf(spec, start)),
};
