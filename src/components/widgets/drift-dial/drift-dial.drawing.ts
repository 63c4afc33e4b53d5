/** What the Drift dial shows of its run: plain data. */
import type { Scenario } from "../../../engine/index.ts";
import { formatPercent } from "../../../format/index.ts";
import { drawnFrom } from "../drawing.ts";
import { curveOfDrift } from "./curve-of-drift.ts";
import type { DrawnCurve } from "./curve-of-drift.ts";
import { driftDial } from "./drift-dial.model.ts";
import {
  leverageText,
  moneyText,
  moveText,
  nameText,
  nextText,
  summaryOfDrift,
} from "./drift-words.ts";
import { standings } from "./drift.ts";
import type { DriftResult } from "./drift.ts";

/** A line of the table: at the start, and after the move. */
export interface DrawnStanding {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export interface DrawnDrift {
  readonly curve: DrawnCurve;
  /** −1 for a short token, whose leverage is drawn in size. */
  readonly sign: number;
  readonly move: string;
  readonly standings: readonly DrawnStanding[];
  readonly summary: string;
  readonly scenario: Scenario;
}

/** Above the line, below the line, and the fraction. */
function standingsOf(result: DriftResult): readonly DrawnStanding[] {
  const { before, after, realLeverage } = standings(result);
  const gone = realLeverage === null;
  const next = `The next rise of ${formatPercent("0.01", { decimals: 0 })} makes`;
  return [
    {
      label: "Position",
      before: moneyText(before.position),
      after: gone ? "nothing" : moneyText(after.position),
    },
    { label: "NAV", before: moneyText(before.nav), after: moneyText(after.nav) },
    { label: "Real leverage", before: nameText(result), after: leverageText(realLeverage) },
    { label: next, before: nextText(result.leverage), after: nextText(realLeverage) },
  ];
}

export const driftDialDrawing = drawnFrom(driftDial, (result, values): DrawnDrift => ({
  curve: curveOfDrift(result, values),
  sign: result.leverage.s,
  move: moveText(result.move),
  standings: standingsOf(result),
  summary: summaryOfDrift(result),
  scenario: driftDial.scenario(values),
}));
