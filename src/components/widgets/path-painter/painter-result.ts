/** What the painted path made of each holding. */
import type { Decimal, ProductRun } from "../../../engine/index.ts";

export const painterIds = ["spot", "static", "daily"] as const;
export type PainterId = (typeof painterIds)[number];
export type PainterResult = Readonly<Record<PainterId, ProductRun>>;

export const STAKE = 100;

/** What a stake of 100 is worth at the end. */
export function endOf(result: PainterResult, id: PainterId): Decimal {
  return result[id].summary.nav.times(STAKE);
}
