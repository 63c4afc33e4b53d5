import type { Decimal, DecimalInput } from "../decimal.ts";
import { nonNegative, positive } from "./argument.ts";

/**
 * Share merge.
 *
 * Many cheap units become few dearer ones. Nothing else changes.
 *
 * @formula units ÷ ratio, price × ratio
 * @unit units and quote currency per unit
 * @sign a ratio below 1 is a split
 * @misleads Venues round to whole units and pay the rest out or drop it; the chart before the merge is
 * usually scaled, so that the old price can no longer be seen.
 * @source Pionex help 1500004959682 (100 at 0.05, 50:1 → 2 at 2.5); KuCoin and MEXC announcements
 * @throws RangeError when the ratio or price is not above 0 or units are negative
 * @example
 * shareMerge({ units: 1000, price: "0.088", ratio: 10 }).units.toString() // → 100
 * shareMerge({ units: 1000, price: "0.088", ratio: 10 }).price.toString() // → 0.88
 */
export function shareMerge(input: {
  readonly units: DecimalInput;
  readonly price: DecimalInput;
  /** Old units for one new unit. */
  readonly ratio: DecimalInput;
}): { readonly units: Decimal; readonly price: Decimal } {
  const ratio = positive("ratio", input.ratio);
  return {
    units: nonNegative("units", input.units).div(ratio),
    price: positive("price", input.price).times(ratio),
  };
}
