/** What Two prices shows of its run: plain data. */
import type { Scenario } from "../../../engine/index.ts";
import { formatMoney, formatPercent } from "../../../format/index.ts";
import type { ChartPoint } from "../../charts/chart-spec.ts";
import { drawnFrom } from "../drawing.ts";
import type { TwoPricesResult } from "./day.ts";
import { hourName } from "./hour-name.ts";
import { HOURS } from "./price-scenario.ts";
import { twoPrices } from "./two-prices.model.ts";

/** NAV, premium and price at one hour. */
export interface DrawnHour {
  readonly hour: number;
  readonly nav: string;
  readonly premium: string;
  readonly market: string;
}

export interface DrawnPrices {
  readonly market: readonly ChartPoint[];
  readonly nav: readonly ChartPoint[];
  readonly hours: readonly DrawnHour[];
  readonly holderReturn: string;
  readonly navReturn: string;
  readonly summary: string;
  readonly scenario: Scenario;
}

const HOURS_SHOWN = [0, 6, 12, 18, 24] as const;

const signedPercent = (value: Parameters<typeof formatPercent>[0]): string =>
  formatPercent(value, { decimals: 2, sign: true });

function drawHour({ series }: TwoPricesResult, hour: number): DrawnHour {
  const { unitNav, premium, price } = series[hour]!;
  return {
    hour,
    nav: formatMoney(unitNav, { decimals: 2 }),
    premium: formatPercent(premium, { decimals: 2 }),
    market: formatMoney(price, { decimals: 2 }),
  };
}

/** What happened, in words. */
function summaryOf({ series, holderReturn, navReturn, shutUntil }: TwoPricesResult): string {
  const [first, last] = [series[0]!, series.at(-1)!];
  const signed = (value: Parameters<typeof formatPercent>[0]) =>
    formatPercent(value, { decimals: 2, sign: true });
  const doors =
    shutUntil === 0
      ? "The doors are open"
      : shutUntil < HOURS
        ? `The doors open at ${hourName(shutUntil + 1)}`
        : "The doors are shut";
  return `${doors}. Premium ${signed(first.premium)} at the start, ${signed(last.premium)} at the end. The NAV makes ${signed(navReturn)}, whoever bought and sold on the market ${signed(holderReturn)}.`;
}

export const twoPricesDrawing = drawnFrom(twoPrices, (result, values): DrawnPrices => ({
  market: result.series.map(({ step, price }) => ({ x: step, y: price.toNumber() })),
  nav: result.series.map(({ step, unitNav }) => ({ x: step, y: unitNav.toNumber() })),
  hours: HOURS_SHOWN.map((hour) => drawHour(result, hour)),
  holderReturn: signedPercent(result.holderReturn),
  navReturn: signedPercent(result.navReturn),
  summary: summaryOf(result),
  scenario: twoPrices.scenario(values),
}));
