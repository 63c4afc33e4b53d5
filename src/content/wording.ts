/** How a number stands in a line of content. Thin names over `format`, so that sentences stay readable. */
import {
  formatDays,
  formatHours,
  formatMoney,
  formatMultiple,
  formatPercent,
} from "../format/index.ts";
import type { Quantity } from "../format/index.ts";

/** What a metric may answer: null where there is no such quantity, which a sentence must not print. */
type Answer = Quantity | null;

/**
 * The quantity itself.
 *
 * @throws RangeError when there is none: the sentence around it would not be true.
 */
export function present<T extends Quantity>(answer: T | null): T {
  if (answer === null) throw new RangeError("quantity must be a number, got null");
  return answer;
}

/** An amount of money, a price or a count. */
export const amount = (value: Answer, decimals = 2): string =>
  formatMoney(present(value), { maxDecimals: decimals });

/** A part of something: no plus sign, at most so many decimals. */
export const percent = (value: Answer, decimals = 1): string =>
  formatPercent(present(value), { decimals: undefined, maxDecimals: decimals });

/** A return: its direction always shows. */
export const move = (value: Answer, decimals = 1): string =>
  formatPercent(present(value), { decimals: undefined, maxDecimals: decimals, sign: true });

/** A leverage or a multiple. */
export const times = (value: Answer, decimals = 2): string =>
  formatMultiple(present(value), { maxDecimals: decimals });

export const hours = (value: Answer): string => formatHours(present(value));
export const days = (value: Answer): string => formatDays(present(value));
