/** What the fall and the way back made of each holding. */
import type { Decimal, LedgerRow, ProductRun } from "../../../engine/index.ts";

export const wayIds = ["spot", "daily", "margin"] as const;
export type WayId = (typeof wayIds)[number];
export type ThreeWaysResult = Readonly<Record<WayId, ProductRun>>;

export const STAKE = 100;

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
