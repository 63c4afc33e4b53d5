/** The Cost meter's four holdings as bars. */
import { formatMoney, formatMultiple } from "../../../format/index.ts";
import type { CostStackChartInput } from "../../charts/cost-stack-chart.ts";
import type { ProductRole } from "../../charts/product-style.ts";
import { costKinds, holdingIds, paidBy } from "./waiting.ts";
import type { CostMeterResult, HoldingId } from "./waiting.ts";

const ROLES = {
  position: "futures",
  static: "static",
  long: "daily",
  short: "daily",
} as const satisfies Record<HoldingId, ProductRole>;

/** The names of the holdings. */
export function holdingLooks({ leverage }: CostMeterResult): Record<HoldingId, string> {
  return {
    position: "100 of position",
    static: `${formatMultiple(leverage)}, never resized`,
    long: `${formatMultiple(leverage)} token`,
    short: `${formatMultiple(-leverage)} token`,
  };
}

export const roleOf = (id: HoldingId): ProductRole => ROLES[id];

const money = (amount: number): string => formatMoney(amount);

export function barsOfWaiting(result: CostMeterResult): CostStackChartInput {
  const labels = holdingLooks(result);
  return {
    id: "cost-meter-bars",
    title: "What each holding has paid, of every 100 put in",
    parts: costKinds,
    bars: holdingIds.map((id) => ({
      id,
      label: labels[id],
      role: ROLES[id],
      costs: costKinds.map((kind) => Number(result[id].costs[kind])),
    })),
    xLabel: "Paid; left of zero, received",
    formatCost: money,
  };
}

/** What the bars say, in words. */
export function summaryOfWaiting(result: CostMeterResult): string {
  const labels = holdingLooks(result);
  const said = holdingIds.map((id) => {
    const paid = paidBy(result[id]).toNumber();
    const amount = `${paid < 0 ? "received" : "paid"} ${money(Math.abs(paid))}`;
    return `${labels[id]} ${amount}${result[id].wipedOut ? " and was wiped out" : ""}`;
  });
  return `Of each 100: ${said.join("; ")}.`;
}
