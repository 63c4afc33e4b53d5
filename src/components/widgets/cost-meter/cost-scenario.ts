/** A price that goes nowhere, and four ways to wait through it. */
import { Decimal, toEngine } from "../../../engine/index.ts";
import type { ParameterValues, PathSpec, ProductSpec, Scenario } from "../../../engine/index.ts";
import { costMeterSet } from "./parameters.ts";
import type { CostMeterSet } from "./parameters.ts";

export type CostMeterValues = ParameterValues<CostMeterSet>;

const START = 100;

/** Up one day and back the next; the last day of an odd number stands still. */
function pathOf({ days, swing }: CostMeterValues): PathSpec {
  if (swing === 0) return { kind: "trend", move: "0", steps: days };
  const up = new Decimal(toEngine(costMeterSet.swing, swing)).plus(1).times(START).toString();
  const isUp = (day: number): boolean => day % 2 === 1 && day < days;
  const prices = Array.from({ length: days + 1 }, (_, day) => (isUp(day) ? up : String(START)));
  return { kind: "prices", prices };
}

function tokenOf(id: string, leverage: number, values: CostMeterValues): ProductSpec {
  const costs = {
    ...(values.mgmt === 0 ? {} : { managementPerDay: toEngine(costMeterSet.mgmt, values.mgmt) }),
    ...(values.tf === 0 ? {} : { tradingFee: toEngine(costMeterSet.tf, values.tf) }),
  };
  return {
    id,
    kind: "token",
    leverage: String(leverage),
    rule: { kind: "periodic", everyHours: 24 },
    ...(Object.keys(costs).length === 0 ? {} : { costs }),
  };
}

export function costScenario(values: CostMeterValues): Scenario {
  const rate = toEngine(costMeterSet.fund, values.fund);
  return {
    market: {
      start: String(START),
      stepHours: 24,
      path: pathOf(values),
      ...(values.fund === 0
        ? {}
        : { funding: { kind: "constant", rate, everyHours: Number(values.every) } }),
    },
    products: [
      { id: "position", kind: "static", leverage: "1" },
      { id: "static", kind: "static", leverage: String(values.L) },
      tokenOf("long", values.L, values),
      tokenOf("short", -values.L, values),
    ],
  };
}
