/** The dial's lines: a point at the start and after each move. */
import type { PathsChartInput } from "../../charts/paths-chart.ts";
import { moneyText, multipleName, STAKE } from "./dial-words.ts";
import type { DialResult, DialRow } from "./dial-result.ts";

const PLACES = ["start", "first move", "second move"];

const points = (rows: readonly DialRow[]) => [
  { x: 0, y: STAKE },
  ...rows.map(({ after }, i) => ({ x: i + 1, y: Number(after) })),
];

export function pathsOfDial({ once, multiplied, by }: DialResult): PathsChartInput {
  return {
    id: "doubling-dial-paths",
    title: "What 100 becomes, move by move",
    series: [
      // Alone, the line needs no name.
      {
        id: "once",
        label: multiplied === null ? "" : "once",
        role: "underlying",
        points: points(once),
      },
      ...(multiplied === null
        ? []
        : [
            {
              id: "multiplied",
              label: multipleName(by),
              role: "daily" as const,
              points: points(multiplied),
            },
          ]),
    ],
    xLabel: "",
    xTicks: PLACES.map((label, value) => ({ value, label })),
    yLabel: "Worth of a stake of 100",
    baseline: STAKE,
    formatX: (x) => PLACES[x] ?? "",
    formatY: (y) => moneyText(String(y)),
  };
}
