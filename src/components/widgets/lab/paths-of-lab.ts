/** The lab's lines and what they say. */
import { dayNumber, dayOf } from "../../../engine/index.ts";
import { formatDate, formatMoney, formatNumber } from "../../../format/index.ts";
import type { PathsChartInput } from "../../charts/paths-chart.ts";
import { STAKE } from "./lab-result.ts";
import type { LabResult } from "./lab-result.ts";

export function pathsOfLab(result: LabResult, scale: "linear" | "log"): PathsChartInput {
  const { days, holdings, products } = result;
  const numbers = days?.map(dayNumber);
  // A NAV of 0 has no place on a log scale: the line ends there.
  const drawn = (y: number): number | null => (scale === "log" && y <= 0 ? null : y);
  return {
    id: "lab-paths",
    title: `What ${STAKE} becomes`,
    series: holdings.map(({ id, name, role }) => ({
      id,
      label: name,
      role,
      points: Array.from(products[id]!.nav, (nav, i) => ({
        x: numbers?.[i] ?? i,
        y: drawn(nav * STAKE),
      })),
    })),
    xLabel: numbers === undefined ? "Step" : "Day",
    xKind: numbers === undefined ? "number" : "day",
    yLabel: `Worth of a stake of ${STAKE}`,
    yScale: scale,
    baseline: STAKE,
    formatX: (x) =>
      numbers !== undefined ? formatDate(dayOf(x)) : x === 0 ? "start" : `step ${formatNumber(x)}`,
    formatY: (y) => formatMoney(y, { decimals: 1 }),
  };
}

/** Where everything ends, in a sentence. */
export function summaryOfLab({ holdings, products }: LabResult): string {
  const ends = holdings.map(({ id, name }) => {
    const { nav, wipedOutAt } = products[id]!.summary;
    return wipedOutAt === null
      ? `${name} ${formatMoney(Number(nav) * STAKE, { decimals: 1 })}`
      : `${name} nothing`;
  });
  return `Of ${STAKE} there is left: ${ends.join(", ")}.`;
}
