/** What a product is to the engine: its fields, and how it lives through a market. */
import type { Decimal } from "../decimal.ts";
import type { Complaint, FieldsOf, KindFields } from "../fields.ts";
import type { Market } from "../market/market.ts";
import type { PathTick } from "../market/price-path.ts";
import type { Ledger } from "../simulation/ledger.ts";

/** One product held through one market. */
export interface Holding {
  /** Lives through the step that ends at this tick, in the engine's order of events. */
  readonly advance: (tick: PathTick) => void;
  /** Price at which it would be liquidated now; null where it cannot be, or is already. */
  readonly liquidationPrice: () => Decimal | null;
  /** Price at which its margin would be gone now, for what stands on a margin; null as above. */
  readonly bankruptcyPrice?: () => Decimal | null;
}

export interface ProductKind<Spec extends { readonly kind: string }> extends KindFields {
  readonly fields: FieldsOf<Spec>;
  /**
   * Opens it at tick 0 with a stake of 1 and writes the ledger's first row. What the price or an earlier
   * entry has already set off happens at once; no later tick may find it.
   */
  readonly open: (spec: Spec, market: Market, ledger: Ledger) => Holding;
  /** Rules between fields, in a market with this price at tick 0; terms that could never open are refused here. */
  readonly check?: (spec: Spec, start: Decimal) => Complaint | null;
}
