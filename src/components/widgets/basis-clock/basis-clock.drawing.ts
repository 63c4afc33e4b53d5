/** What the Basis clock shows of its result, as plain data. */
import type { Scenario } from "../../../engine/index.ts";
import type { ChartPoint } from "../../charts/chart-spec.ts";
import { drawnFrom } from "../drawing.ts";
import { basisClock } from "./basis-clock.model.ts";
import { costText, summaryOfWaits, yearText } from "./wait-words.ts";
import type { PricePoint } from "./waits.ts";

export interface DrawnWaits {
  readonly coin: readonly ChartPoint[];
  readonly future: readonly ChartPoint[];
  readonly rows: readonly {
    readonly id: "dated" | "perpetual";
    readonly cost: string;
    readonly year: string;
  }[];
  readonly summary: string;
  readonly scenario: Scenario;
}

const pointsOf = (prices: readonly PricePoint[]): readonly ChartPoint[] =>
  prices.map(({ day, price }) => ({ x: day, y: price.toDP(2).toNumber() }));

export const basisClockDrawing = drawnFrom(basisClock, (result, values): DrawnWaits => ({
  coin: pointsOf(result.coin),
  future: pointsOf(result.future),
  rows: [
    { id: "dated", cost: costText(result.datedCost), year: yearText(result.datedYear) },
    { id: "perpetual", cost: costText(result.perpetualCost), year: yearText(result.perpetualYear) },
  ],
  summary: summaryOfWaits(result),
  scenario: basisClock.scenario(values),
}));
