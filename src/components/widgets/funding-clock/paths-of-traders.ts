/** What funding has moved, as two lines that mirror each other. */
import { formatMoney } from "../../../format/index.ts";
import type { ChartPoint } from "../../charts/chart-spec.ts";
import type { PathsChartInput } from "../../charts/paths-chart.ts";
import { timeOfDay, totalOf, traders } from "./two-traders.ts";
import type { FundingClockResult } from "./two-traders.ts";

const ROLES = { long: "futures", short: "margin" } as const;

const MINUTE = 1 / 60;

/** Nothing is paid between two settlements: the minute before each one still stands where it was. */
function stairs(received: readonly number[]): readonly ChartPoint[] {
  return received.flatMap((y, hour) => {
    const before = received[hour - 1] ?? y;
    return before === y
      ? [{ x: hour, y }]
      : [
          { x: hour - MINUTE, y: before },
          { x: hour, y },
        ];
  });
}

export function pathsOfTraders(result: FundingClockResult): PathsChartInput {
  return {
    id: "funding-clock-paths",
    title: "What funding has brought each trader so far",
    series: traders.map((trader) => ({
      id: trader,
      label: trader,
      role: ROLES[trader],
      points: stairs(result.received[trader].map((money) => money.toNumber())),
    })),
    xLabel: "Hour of the day, UTC",
    yLabel: "Received; below zero, paid",
    baseline: 0,
    formatX: (hour) => timeOfDay(result.opened + hour),
    formatY: (money) => formatMoney(money, { decimals: 2 }),
  };
}

/** What happened, in words. */
export function summaryOfTraders(result: FundingClockResult): string {
  const total = totalOf(result, "long");
  if (result.stamps.length === 0) return "No settlement was met: nothing changed hands.";
  if (total.isZero()) return "The rate is nothing, so nothing changed hands.";
  const [payer, receiver] = total.isNegative() ? ["long", "short"] : ["short", "long"];
  const hours = result.stamps.map(timeOfDay);
  const when = hours.length > 4 ? `${hours.length} settlements` : hours.join(", ");
  return `The ${payer} trader paid the ${receiver} one ${formatMoney(total.abs(), { decimals: 2 })} in all, at ${when}.`;
}
