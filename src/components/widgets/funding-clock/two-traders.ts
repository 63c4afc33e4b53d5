/** One contract, two traders, a day at most: what funding moves from one to the other. */
import { Decimal, fundingRate, simulating, toEngine } from "../../../engine/index.ts";
import type { ParameterValues, ProductRun, Scenario } from "../../../engine/index.ts";
import { atOnce } from "../../../pace/portions.ts";
import type { Portions } from "../../../pace/portions.ts";
import { traders } from "./clock-looks.ts";
import type { Trader } from "./clock-looks.ts";
import { fundingClockSet } from "./parameters.ts";
import type { FundingClockSet } from "./parameters.ts";

export type FundingClockValues = ParameterValues<FundingClockSet>;

export interface FundingClockResult {
  /** Fraction of the position at each settlement. */
  readonly rate: Decimal;
  /** The money that each puts up. */
  readonly margin: Decimal;
  /** Hours of the settlements met, counted from the midnight before the opening. */
  readonly stamps: readonly number[];
  readonly opened: number;
  /** Money received so far, hour by hour from the opening; negative is paid. */
  readonly received: Readonly<Record<Trader, readonly Decimal[]>>;
}

function rateOf({ prem }: FundingClockValues): Decimal {
  return fundingRate({ premium: toEngine(fundingClockSet.prem, prem) });
}

/** The hours, one after the opening to the closing, at which funding is settled. */
function stampsOf({ open, held, every }: FundingClockValues): readonly number[] {
  const hours = Array.from({ length: held }, (_, i) => open + i + 1);
  return hours.filter((hour) => hour % Number(every) === 0);
}

/** An unmoved price, hour by hour. The rate of an hour without a settlement is 0. */
export function clockScenario(values: FundingClockValues): Scenario {
  const { open, held, lev } = values;
  const stamps = new Set(stampsOf(values));
  const rate = rateOf(values).toString();
  const rates = Array.from({ length: held }, (_, i) => (stamps.has(open + i + 1) ? rate : "0"));
  return {
    market: {
      start: "100",
      stepHours: 1,
      path: { kind: "trend", move: "0", steps: held },
      funding: { kind: "series", rates, everyHours: 1 },
    },
    products: traders.map((side) => ({
      id: side,
      kind: "perpetual" as const,
      side,
      leverage: String(lev),
    })),
  };
}

export function* trading(values: FundingClockValues): Portions<FundingClockResult> {
  const { products } = yield* simulating(clockScenario(values));
  const margin = new Decimal(values.size).div(values.lev);
  const receivedBy = (run: ProductRun): readonly Decimal[] =>
    run.series.map(({ nav }) => nav.minus(1).times(margin));
  return {
    rate: rateOf(values),
    margin,
    stamps: stampsOf(values),
    opened: values.open,
    received: {
      long: receivedBy(products["long"]!),
      short: receivedBy(products["short"]!),
    },
  };
}

export const twoTraders = (values: FundingClockValues): FundingClockResult =>
  atOnce(trading(values));

/** What a trader has received in all; negative is paid. */
export function totalOf(result: FundingClockResult, trader: Trader): Decimal {
  return result.received[trader].at(-1) ?? new Decimal(0);
}

/** What a trader receives at one settlement; 0 where none was met. */
export function eachOf(result: FundingClockResult, trader: Trader): Decimal {
  const { length } = result.stamps;
  return length === 0 ? new Decimal(0) : totalOf(result, trader).div(length);
}
