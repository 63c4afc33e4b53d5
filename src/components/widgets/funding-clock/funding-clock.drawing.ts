/** What the Funding clock shows of its run: plain data. */
import type { Scenario } from "../../../engine/index.ts";
import { formatMoney, formatPercent } from "../../../format/index.ts";
import type { ChartPoint } from "../../charts/chart-spec.ts";
import { drawnFrom } from "../drawing.ts";
import { timeOfDay, traders } from "./clock-looks.ts";
import type { Trader } from "./clock-looks.ts";
import { fundingClock } from "./funding-clock.model.ts";
import { eachOf, totalOf } from "./two-traders.ts";
import type { FundingClockResult } from "./two-traders.ts";

/** A line of the table: the same settlements from both sides. */
export interface DrawnRow {
  readonly label: string;
  readonly texts: readonly string[];
}

export interface DrawnClock {
  readonly opened: number;
  readonly held: number;
  readonly every: number;
  readonly stamps: readonly number[];
  readonly received: readonly { readonly trader: Trader; readonly points: readonly ChartPoint[] }[];
  readonly rate: string;
  readonly rows: readonly DrawnRow[];
  readonly summary: string;
  readonly scenario: Scenario;
}

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

const SIGNED = { decimals: 2, sign: true } as const;

interface Row {
  readonly label: string;
  readonly text: (result: FundingClockResult, trader: Trader) => string;
}

const ROWS: readonly Row[] = [
  { label: "Puts up", text: ({ margin }) => formatMoney(margin) },
  {
    label: "Each settlement",
    text: (result, trader) => formatMoney(eachOf(result, trader), SIGNED),
  },
  { label: "In all", text: (result, trader) => formatMoney(totalOf(result, trader), SIGNED) },
  {
    label: "Of what it put up",
    text: (result, trader) => formatPercent(totalOf(result, trader).div(result.margin), SIGNED),
  },
];

/** "16:00, 00:00 and 08:00". */
function listed(hours: readonly string[]): string {
  const [last, ...others] = hours.toReversed();
  return others.length === 0 ? last! : `${others.toReversed().join(", ")} and ${last!}`;
}

/** What happened, in words. */
function summaryOf(result: FundingClockResult): string {
  const total = totalOf(result, "long");
  if (result.stamps.length === 0) return "No settlement was met: nothing changed hands.";
  if (total.isZero()) return "The rate is nothing, so nothing changed hands.";
  const [payer, receiver] = total.isNegative() ? ["long", "short"] : ["short", "long"];
  const hours = result.stamps.map(timeOfDay);
  const when = hours.length > 4 ? `${hours.length} settlements` : listed(hours);
  return `The ${payer} trader paid the ${receiver} one ${formatMoney(total.abs(), { decimals: 2 })} in all, at ${when}.`;
}

export const fundingClockDrawing = drawnFrom(fundingClock, (result, values): DrawnClock => ({
  opened: result.opened,
  held: values.held,
  every: Number(values.every),
  stamps: result.stamps,
  received: traders.map((trader) => ({
    trader,
    points: stairs(result.received[trader].map((money) => money.toNumber())),
  })),
  rate: formatPercent(result.rate, { decimals: 2 }),
  rows: ROWS.map(({ label, text }) => ({
    label,
    texts: traders.map((trader) => text(result, trader)),
  })),
  summary: summaryOf(result),
  scenario: fundingClock.scenario(values),
}));
