/** Where each published range ends in the price, and on which side of its ends a move leaves the token. */
import { realLeverageAfterMove, triggerMove } from "../../../engine/index.ts";
import type { Decimal } from "../../../engine/index.ts";
import { formatMultiple } from "../../../format/index.ts";
import { leverageText, moveText } from "./drift-words.ts";
import type { PublishedRange } from "./published-ranges.ts";

/** A published range with the date of its card. */
export interface DatedRange extends PublishedRange {
  readonly asOf: string;
}

export interface RangeRow {
  readonly id: string;
  readonly range: string;
  /** The moves that end it: against the token, and in its favour. */
  readonly against: string;
  readonly favour: string;
  readonly now: string;
  /** Whether the move makes it trade; null where nothing is left to trade. */
  readonly trades: boolean | null;
}

const name = (leverage: number): string => formatMultiple(leverage, { maxDecimals: 3 });

export function rangeRow({ id, leverage, low, high }: PublishedRange, move: Decimal): RangeRow {
  const sign = Math.sign(leverage);
  const edge = (size: number): string => moveText(triggerMove({ leverage, trigger: sign * size })!);
  const real = realLeverageAfterMove({ leverage, move });
  const size = real?.abs();
  return {
    id,
    range: `${name(sign * low)} to ${name(sign * high)}`,
    against: edge(high),
    favour: edge(low),
    now: leverageText(real),
    trades: size === undefined ? null : size.gte(high) || size.lte(low),
  };
}
