import type { Decimal, DecimalInput } from "../decimal.ts";
import { positive } from "./argument.ts";

/**
 * A trigger price on the venue's grid: the next tick towards the entry, so that rounding never shows a
 * position as safer than it is.
 */
export function toTick(price: Decimal, side: "long" | "short", tick?: DecimalInput): Decimal {
  if (tick === undefined) return price;
  const size = positive("tick", tick);
  const ticks = price.div(size);
  return (side === "long" ? ticks.ceil() : ticks.floor()).times(size);
}
