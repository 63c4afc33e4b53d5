/** A path given by its prices, one a tick; the first is the start. */
import { Decimal } from "../../decimal.ts";
import { MAX_STEPS } from "../../fields.ts";
import type { PathKind } from "../path-kind.ts";

export interface PricesPath {
  readonly kind: "prices";
  readonly prices: readonly string[];
}

export const pricesPath: PathKind<PricesPath> = {
  help: "The price at every tick; the first is the start.",
  bringsStart: true,
  fields: {
    prices: {
      type: "list",
      minLength: 1,
      maxLength: MAX_STEPS + 1,
      help: "Prices, one a tick.",
      item: { type: "decimal", above: "0", max: "1e15", help: "Quote currency per unit." },
    },
  },
  make: (spec) => ({ prices: spec.prices.map((price) => new Decimal(price)) }),
};
