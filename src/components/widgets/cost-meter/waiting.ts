/** What four ways of waiting have paid, by kind, for a stake of 100. */
import { Decimal } from "../../../engine/index.ts";
import type { DrawnSimulation } from "../../../runner/index.ts";
import type { CostMeterValues } from "./cost-scenario.ts";
import { costKinds, holdingIds, STAKE } from "./waiting-looks.ts";
import type { CostPart, HoldingId } from "./waiting-looks.ts";

export interface Waited {
  /** What is left of 100, a decimal. */
  readonly left: string;
  /** Paid by kind; negative is received. */
  readonly costs: Readonly<Record<CostPart, string>>;
  /** What the price itself did to it. */
  readonly price: string;
  /** The day on which nothing was left. */
  readonly goneOn: number | null;
}

/** What was waited for comes along, so that a label never speaks of values that have not been run. */
export interface CostMeterResult extends Readonly<Record<HoldingId, Waited>> {
  readonly leverage: number;
  readonly swing: number;
}

const ofStake = (value: string): string => new Decimal(value).times(STAKE).toString();

/** Reduces a run to what a bar and a table need. */
export function waitedOf(
  { products }: DrawnSimulation,
  { L, swing }: CostMeterValues,
): CostMeterResult {
  const entries = holdingIds.map((id): [HoldingId, Waited] => {
    const { summary } = products[id]!;
    const costs = costKinds.map((kind) => [kind, ofStake(summary.costs[kind])]);
    return [
      id,
      {
        left: ofStake(summary.nav),
        costs: Object.fromEntries(costs) as Waited["costs"],
        price: ofStake(summary.pricePnl),
        goneOn: summary.wipedOutAt,
      },
    ];
  });
  const waited = Object.fromEntries(entries) as Record<HoldingId, Waited>;
  return { ...waited, leverage: L, swing };
}

/** Everything paid, whatever for; negative when more was received. */
export function paidBy(waited: Waited): Decimal {
  return costKinds.reduce((total, kind) => total.plus(waited.costs[kind]), new Decimal(0));
}
