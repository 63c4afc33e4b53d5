/**
 * Funding of a perpetual: what longs pay shorts on their notional at each settlement stamp.
 *
 * Payment of a position = notional × rate; a positive rate is paid by longs and received by shorts.
 * Rates are fractions of notional per interval, never of NAV and never per year.
 */
import { Decimal } from "../decimal.ts";
import type { KindFields } from "../fields.ts";
import { stampsBetween } from "./clock.ts";

export interface ConstantFunding {
  readonly kind: "constant";
  /** Fraction of notional per interval: "0.0001" is 0.01 %. */
  readonly rate: string;
  /** Hours between settlements; 8 unless given. */
  readonly everyHours?: number;
}

export type FundingSpec = ConstantFunding;

/** One settlement: the hour it falls on and its rate. */
export interface FundingStamp {
  readonly hour: number;
  readonly rate: Decimal;
}

/** The settlements that fall in (fromHour, toHour]. */
export type FundingSchedule = (fromHour: number, toHour: number) => readonly FundingStamp[];

export const FUNDING = {
  constant: {
    help: "The same rate at every settlement.",
    fields: {
      rate: { type: "decimal", min: "-1", max: "1", help: "Fraction of notional per interval." },
      everyHours: {
        type: "number",
        above: 0,
        max: 8760,
        optional: true,
        help: "Hours between settlements, 8 unless given.",
      },
    },
  },
} as const satisfies Record<FundingSpec["kind"], KindFields>;

/** Settlements of a specification. The first falls one interval after the start. */
export function makeFunding(spec: FundingSpec): FundingSchedule {
  const every = spec.everyHours ?? 8;
  const rate = new Decimal(spec.rate);
  if (rate.isZero()) return () => [];
  return (fromHour, toHour) =>
    stampsBetween(fromHour, toHour, every).map((index) => ({ hour: index * every, rate }));
}
