/** The published ranges with the dates of their venue cards. Build only. */
import { formatDate } from "../../../format/index.ts";
import { publishedRanges } from "./published-ranges.ts";
import type { DatedRange } from "./range-rows.ts";

/**
 * Each range with the year for which its card holds.
 *
 * @throws RangeError when a range names a venue without a card.
 */
export function datedRanges(
  venues: readonly { readonly id: string; readonly data: { readonly asOf: string } }[],
): readonly DatedRange[] {
  return publishedRanges.map((range) => {
    const card = venues.find(({ id }) => id === range.venue);
    if (card === undefined) {
      throw new RangeError(`range.venue must be a venue card, got ${range.venue}`);
    }
    return { ...range, asOf: formatDate(card.data.asOf, "year") };
  });
}
