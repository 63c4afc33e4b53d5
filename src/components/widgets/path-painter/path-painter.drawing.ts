/** What the Path painter shows of its run: plain data. */
import type { Scenario } from "../../../engine/index.ts";
import { formatMoney } from "../../../format/index.ts";
import type { ChartPoint } from "../../charts/chart-spec.ts";
import { drawnFrom } from "../drawing.ts";
import { painterIds, STAKE } from "./painter-looks.ts";
import type { PainterId } from "./painter-looks.ts";
import { endOf } from "./painter-result.ts";
import type { PainterResult } from "./painter-result.ts";
import { pathPainter } from "./path-painter.model.ts";

export interface DrawnHolding {
  readonly id: PainterId;
  readonly points: readonly ChartPoint[];
  readonly end: string;
}

export interface DrawnPainter {
  readonly holdings: readonly DrawnHolding[];
  readonly summary: string;
  readonly scenario: Scenario;
}

const endText = (result: PainterResult, id: PainterId): string =>
  formatMoney(endOf(result, id), { decimals: 1 });

/** Which of the holdings the path suited, from the ends. */
function summaryOf(result: PainterResult): string {
  const { wipedOutAt } = result.static.summary;
  const fixed =
    wipedOutAt === null
      ? `the static position at ${endText(result, "static")}`
      : `the static position is wiped out on day ${wipedOutAt}`;
  return `The underlying ends at ${endText(result, "spot")}, the daily token at ${endText(result, "daily")}, ${fixed}.`;
}

export const pathPainterDrawing = drawnFrom(pathPainter, (result, values): DrawnPainter => ({
  holdings: painterIds.map((id) => ({
    id,
    points: result[id].series.map(({ step, nav }) => ({
      x: step,
      y: nav.times(STAKE).toNumber(),
    })),
    end: endText(result, id),
  })),
  summary: summaryOf(result),
  scenario: pathPainter.scenario(values),
}));
