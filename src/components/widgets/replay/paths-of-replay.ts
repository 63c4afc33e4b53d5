/** The Replay's lines. */
import { dayOf } from "../../../engine/index.ts";
import { formatDate, formatMultiple, formatNumber, formatPercent } from "../../../format/index.ts";
import type { PathsChartInput } from "../../charts/paths-chart.ts";
import type { DrawnReplay } from "./drawn-replay.ts";

export function pathsOfReplay(drawn: DrawnReplay): PathsChartInput {
  const { chosen } = drawn;
  const line = (nav: readonly number[]) =>
    // A NAV of 0 has no place on a log scale: the line ends there.
    nav.map((y, i) => ({ x: drawn.x[i]!, y: y > 0 ? y : null }));
  return {
    id: "replay-paths",
    title: "What 1 became",
    series: [
      { id: "index", label: drawn.subject, role: "underlying", points: line(drawn.index) },
      ...(chosen === undefined
        ? []
        : [
            {
              id: "chosen",
              label: `${formatMultiple(drawn.leverage)} token`,
              role: drawn.rule === "band" ? ("band" as const) : ("daily" as const),
              points: line(chosen.nav),
            },
          ]),
    ],
    xLabel: "Day",
    xKind: "day",
    yLabel: "Worth of a stake of 1, each step of the scale the same percentage",
    yScale: "log",
    baseline: 1,
    formatX: (x) => formatDate(dayOf(x)),
    formatY: (y) => `×${formatNumber(y, y >= 0.1 ? { decimals: 2 } : { maxDecimals: 4 })}`,
  };
}

/** What the chart shows, in a sentence. */
export function summaryOfReplay(drawn: DrawnReplay): string {
  const span = `First close ${formatDate(dayOf(drawn.x[0]!))}, last close ${formatDate(dayOf(drawn.x.at(-1)!))}`;
  const subject = drawn.subject === "index" ? "the index" : drawn.subject;
  const index = `${subject} made ×${drawn.table["index"]!}`;
  if (drawn.chosen === undefined) return `${span}: ${index}. At 0x you hold cash.`;
  const { multiple, drawdown, wipedOut } = drawn.chosen;
  const end = wipedOut ? "was wiped out" : `made ×${multiple}`;
  return `${span}: ${index}, the ${formatMultiple(drawn.leverage)} token ${end}. On the way it fell ${formatPercent(drawdown, { decimals: 1 })} from a peak.`;
}
