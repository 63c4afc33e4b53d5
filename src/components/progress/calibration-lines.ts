/** The calibration as lines of a chart: the share of right answers at each degree of sureness. */
import { formatPercent } from "../../format/index.ts";
import { calibrationOf } from "../../state/progress/calibration.ts";
import type { CalibrationRow } from "../../state/progress/calibration.ts";
import type { Attempt, Confidence } from "../../state/progress/index.ts";
import type { PathsChartInput } from "../charts/paths-chart.ts";
import type { ProductRole } from "../charts/product-style.ts";
import { PRE_TEST } from "../quiz/course-test/names.ts";
import { lessonOf } from "../quiz/question.ts";

export const SAID = {
  guess: "A guess",
  think: "I think so",
  sure: "I am sure",
} as const satisfies Record<Confidence, string>;
const PLACES = Object.values(SAID);

/** The answers of one part of the reader's way. */
export interface Span {
  readonly id: string;
  readonly label: string;
  readonly role: ProductRole;
  readonly rows: readonly CalibrationRow[];
}

const isBefore = ({ item }: Attempt): boolean => lessonOf(item) === PRE_TEST;

/** Before the course and since; a part without answers is left out. */
export function spansOf(attempts: readonly Attempt[]): readonly Span[] {
  const before = calibrationOf(attempts.filter(isBefore));
  const since = calibrationOf(attempts.filter((attempt) => !isBefore(attempt)));
  const spans: readonly Span[] = [
    { id: "before", label: "before", role: "underlying", rows: before },
    { id: "since", label: "since", role: "guess", rows: since },
  ];
  return spans.filter(({ rows }) => rows.some(({ answers }) => answers > 0));
}

function pointsOf({ rows }: Span) {
  return rows.map(({ answers, right }, x) => ({ x, y: answers === 0 ? null : right / answers }));
}

export function linesOfCalibration(spans: readonly Span[]): PathsChartInput {
  return {
    id: "calibration-chart",
    title: "Share of your first answers that were right, by how sure you were",
    series: spans.map((span) => ({
      id: span.id,
      label: span.label,
      role: span.role,
      points: pointsOf(span),
    })),
    // A ring at each share: with few answers the line between two of them says little.
    events: spans.flatMap((span) =>
      pointsOf(span).flatMap(({ x, y }) => (y === null ? [] : [{ seriesId: span.id, x, y }])),
    ),
    xLabel: "",
    xTicks: PLACES.map((label, value) => ({ value, label })),
    yLabel: "Share right",
    yDomain: [0, 1],
    formatX: (x) => PLACES[x] ?? "",
    formatY: (y) => formatPercent(y, { decimals: 0 }),
  };
}

const plural = (count: number): string => `${count} ${count === 1 ? "answer" : "answers"}`;

/** "Since: sure of 4 answers, 3 of them right; …": the dearest first. */
export function summaryOfCalibration(spans: readonly Span[]): string {
  const said = spans.map(({ label, rows }) => {
    const parts = [...rows]
      .reverse()
      .filter(({ answers }) => answers > 0)
      .map(({ confidence, answers, right }) => {
        const how = { sure: "sure of", think: "fairly sure of", guess: "guessing at" }[confidence];
        return `${how} ${plural(answers)}, ${right} right`;
      });
    return `${label === "before" ? "Before the course" : "Since"}: ${parts.join("; ")}.`;
  });
  return said.join(" ");
}
