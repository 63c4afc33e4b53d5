/** What Three ways shows of its run: plain data. */
import type { Scenario } from "../../../engine/index.ts";
import { formatMoney } from "../../../format/index.ts";
import type { ChartEvent, ChartPoint } from "../../charts/chart-spec.ts";
import { drawnFrom } from "../drawing.ts";
import { endOf, marginEvent } from "./three-ways-result.ts";
import type { ThreeWaysResult } from "./three-ways-result.ts";
import { threeWays } from "./three-ways.model.ts";
import { STAKE, wayIds } from "./way-looks.ts";
import type { WayId } from "./way-looks.ts";

export interface DrawnWay {
  readonly id: WayId;
  readonly points: readonly ChartPoint[];
  readonly end: string;
}

export interface DrawnThreeWays {
  readonly ways: readonly DrawnWay[];
  readonly events: readonly ChartEvent[];
  readonly summary: string;
  readonly scenario: Scenario;
}

const endText = (result: ThreeWaysResult, id: WayId): string =>
  formatMoney(endOf(result, id), { decimals: 1 });

function pointsOf(result: ThreeWaysResult, id: WayId): readonly ChartPoint[] {
  return result[id].series.map(({ step, nav }) => ({ x: step, y: nav.times(STAKE).toNumber() }));
}

function eventsOf(result: ThreeWaysResult): readonly ChartEvent[] {
  const sold = marginEvent(result, "liquidated");
  const point = sold && pointsOf(result, "margin")[sold.step];
  return point === undefined
    ? []
    : [{ seriesId: "margin", x: point.x, y: point.y!, label: "margin: sold out", below: true }];
}

/** Where each ends and what the venue did. */
function summaryOf(result: ThreeWaysResult): string {
  const sold = marginEvent(result, "liquidated");
  const left = endText(result, "margin");
  const margin =
    sold === undefined
      ? `The margin account ends at ${left}.`
      : `The margin account is sold out on day ${sold.step}, at a price of ${formatMoney(sold.price, { decimals: 1 })}, with ${left} left.`;
  return `The coin ends at ${endText(result, "spot")}, the daily token at ${endText(result, "daily")}. ${margin}`;
}

export const threeWaysDrawing = drawnFrom(threeWays, (result, values): DrawnThreeWays => ({
  ways: wayIds.map((id) => ({ id, points: pointsOf(result, id), end: endText(result, id) })),
  events: eventsOf(result),
  summary: summaryOf(result),
  scenario: threeWays.scenario(values),
}));
