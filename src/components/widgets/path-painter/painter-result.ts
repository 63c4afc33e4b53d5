/** What the painted path made of each holding. */
import type { Decimal, ProductRun } from "../../../engine/index.ts";
import { STAKE } from "./painter-looks.ts";
import type { PainterId } from "./painter-looks.ts";

export type PainterResult = Readonly<Record<PainterId, ProductRun>>;

/** What a stake of 100 is worth at the end. */
export function endOf(result: PainterResult, id: PainterId): Decimal {
  return result[id].summary.nav.times(STAKE);
}
