/** What the Cost meter shows of its run: plain data. */
import type { Scenario } from "../../../engine/index.ts";
import { formatMoney, formatMultiple, formatNumber } from "../../../format/index.ts";
import { drawnFrom } from "../drawing.ts";
import { costMeter } from "./cost-meter.model.ts";
import { paidBy } from "./waiting.ts";
import type { CostMeterResult } from "./waiting.ts";
import { costKinds, holdingIds } from "./waiting-looks.ts";
import type { HoldingId } from "./waiting-looks.ts";

/** One way to wait: what it is called, what it paid by kind, and what is left of 100. */
export interface DrawnWaiting {
  readonly id: HoldingId;
  readonly name: string;
  readonly costs: readonly number[];
  readonly price: string;
  readonly left: string;
}

export interface DrawnCostMeter {
  readonly holdings: readonly DrawnWaiting[];
  readonly swings: boolean;
  readonly summary: string;
  readonly scenario: Scenario;
}

const one = (amount: string): string => formatMoney(amount, { decimals: 1 });

/** The names of the holdings. */
function namesOf({ leverage }: CostMeterResult): Record<HoldingId, string> {
  return {
    position: "no leverage",
    static: `${formatMultiple(leverage)}, never resized`,
    long: `${formatMultiple(leverage)} token`,
    short: `${formatMultiple(-leverage)} token`,
  };
}

/** The same in a sentence. */
function saidOf(result: CostMeterResult): Record<HoldingId, string> {
  const { long, short } = namesOf(result);
  return {
    position: "a position without leverage",
    static: `a ${formatMultiple(result.leverage)} position that is never resized`,
    long: `the ${long}`,
    short: `the ${short}`,
  };
}

/** What the bars say, in words. */
function summaryOf(result: CostMeterResult): string {
  const names = saidOf(result);
  const said = holdingIds.map((id) => {
    const paid = paidBy(result[id]).toNumber();
    const { goneOn } = result[id];
    if (goneOn !== null) {
      return `${names[id]} was charged ${formatMoney(paid)} until nothing was left of it, on day ${formatNumber(goneOn)}`;
    }
    return `${names[id]} ${paid < 0 ? "received" : "paid"} ${formatMoney(Math.abs(paid))}`;
  });
  return `Of each 100 put in, ${said.join(", ")}.`;
}

export const costMeterDrawing = drawnFrom(costMeter, (result, values): DrawnCostMeter => ({
  holdings: holdingIds.map((id) => ({
    id,
    name: namesOf(result)[id],
    costs: costKinds.map((kind) => Number(result[id].costs[kind])),
    price: one(result[id].price),
    left: one(result[id].left),
  })),
  swings: result.swing > 0,
  summary: summaryOf(result),
  scenario: costMeter.scenario(values),
}));
