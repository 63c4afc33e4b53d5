/** What the fall and the way back made of each holding. */
import type { Decimal, LedgerRow, ProductRun } from "../../../engine/index.ts";
import { STAKE } from "./way-looks.ts";
import type { WayId } from "./way-looks.ts";

export type ThreeWaysResult = Readonly<Record<WayId, ProductRun>>;

/** What a stake of 100 is worth at the end. */
export function endOf(result: ThreeWaysResult, id: WayId): Decimal {
  return result[id].summary.nav.times(STAKE);
}

/** The margin account's call or liquidation, where there was one. */
export function marginEvent(
  result: ThreeWaysResult,
  event: "margin-call" | "liquidated",
): LedgerRow | undefined {
  return result.margin.ledger.find((row) => row.event === event);
}
