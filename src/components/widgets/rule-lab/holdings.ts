/** What the Rule lab's holdings came to. */
import type { Decimal, LedgerRow, ProductRun } from "../../../engine/index.ts";
import { ONE, ZERO } from "../../../engine/index.ts";
import { STAKE } from "./holding-looks.ts";
import type { HoldingId } from "./holding-looks.ts";

export interface RuleLabResult {
  readonly holdings: Readonly<Record<HoldingId, ProductRun>>;
  readonly days: number;
}

/** What a holding of 100 is worth at the end. */
export function endOf(result: RuleLabResult, id: HoldingId): Decimal {
  return result.holdings[id].summary.nav.times(STAKE);
}

function rebalances(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  return rows.filter(({ event }) => event === "rebalance");
}

/** A holding at a tick, after its events. */
export function tick(result: RuleLabResult, id: HoldingId, step: number) {
  const { series } = result.holdings[id];
  return series[Math.min(step, series.length - 1)]!;
}

/** Real leverage at a tick before any trade at it: the mark's row. */
export function leverageAtMark(result: RuleLabResult, id: HoldingId, step: number): Decimal {
  const row = result.holdings[id].ledger.find((r) => r.event === "mark" && r.step === step);
  return row?.leverageAfter ?? ONE;
}

/** Signed notional of a holding's first rebalance, for a stake of 100; 0 where there was none. */
export function firstTrade(result: RuleLabResult, id: HoldingId): Decimal {
  return (rebalances(result.holdings[id].ledger)[0]?.trade ?? ZERO).times(STAKE);
}

/** The step and ledger row of that trade. */
export function firstTradeAt(result: RuleLabResult, id: HoldingId) {
  const { ledger } = result.holdings[id];
  const row = ledger.findIndex(({ event }) => event === "rebalance");
  return row < 0 ? undefined : { product: id, step: ledger[row]!.step, row };
}
