/** What the Reset desk shows of its run: plain data. */
import type { Scenario } from "../../../engine/index.ts";
import { ABSENT } from "../../../format/index.ts";
import { drawnFrom } from "../drawing.ts";
import { curveOfResets } from "./curve-of-resets.ts";
import type { DrawnCurve } from "./curve-of-resets.ts";
import { resetDesk } from "./reset-desk.model.ts";
import { moneyText, moveText, nameText, summaryOfResets, tradeWords } from "./reset-words.ts";
import { sides } from "./resets.ts";
import type { Reset, ResetDeskResult } from "./resets.ts";

/** One fund's subtraction: what it must hold, less what it holds. */
export interface DrawnReset {
  readonly name: string;
  readonly before: string;
  readonly position: string;
  readonly nav: string;
  readonly target: string;
  readonly trade: string;
  /** Both left out where the trade costs neither fund anything. */
  readonly paidNav?: string;
  readonly cost?: string;
}

export interface DrawnResetDesk {
  readonly curve: DrawnCurve;
  readonly move: string;
  readonly resets: readonly DrawnReset[];
  readonly summary: string;
  readonly scenario: Scenario;
}

function drawReset(reset: Reset, costs: boolean): DrawnReset {
  return {
    name: nameText(reset),
    before: moneyText(reset.before),
    position: moneyText(reset.position),
    nav: moneyText(reset.nav),
    target: reset.target === null ? ABSENT : moneyText(reset.target),
    trade: tradeWords(reset),
    ...(costs ? { paidNav: moneyText(reset.paidNav), cost: moneyText(reset.cost) } : {}),
  };
}

function drawResets({ resets }: ResetDeskResult): readonly DrawnReset[] {
  const costs = sides.some((side) => !resets[side].cost.isZero());
  return sides.map((side) => drawReset(resets[side], costs));
}

export const resetDeskDrawing = drawnFrom(resetDesk, (result, values): DrawnResetDesk => ({
  curve: curveOfResets(result),
  move: moveText(result.move),
  resets: drawResets(result),
  summary: summaryOfResets(result),
  scenario: resetDesk.scenario(values),
}));
