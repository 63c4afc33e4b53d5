/**
 * Funding of a perpetual: what longs pay shorts on their notional at each settlement stamp.
 *
 * Payment of a position = notional × rate; a positive rate is paid by longs and received by shorts.
 * Rates are fractions of notional per interval, never of NAV and never per year.
 */
import { Decimal, ZERO } from "../decimal.ts";
import type { FieldsOf, KindFields, ListField, NumberField } from "../fields.ts";
import { MAX_STEPS } from "../fields.ts";
import { fundingRate } from "../metrics/funding-rate.ts";
import { LEAST_HOURS, stampsBetween } from "./clock.ts";

export interface ConstantFunding {
  readonly kind: "constant";
  /** Fraction of notional per interval: "0.0001" is 0.01 %. */
  readonly rate: string;
  /** Hours between settlements; 8 unless given. */
  readonly everyHours?: number;
}

export interface SeriesFunding {
  readonly kind: "series";
  /** One rate a settlement, the first one interval after the start; after the last there is none. */
  readonly rates: readonly string[];
  readonly everyHours?: number;
}

export interface PremiumIndexFunding {
  readonly kind: "premium-index";
  /** Premium of the perpetual over its index at each settlement, a fraction. */
  readonly premiums: readonly string[];
  /** Interest per interval; 0.0001 unless given. */
  readonly interest?: string;
  /** How far interest may pull the rate from the premium, either way; 0.0005 unless given. */
  readonly clamp?: string;
  /** Largest size of the rate; no limit unless given. */
  readonly cap?: string;
  readonly everyHours?: number;
}

export type FundingSpec = ConstantFunding | SeriesFunding | PremiumIndexFunding;

/** One settlement: the hour it falls on and its rate. */
export interface FundingStamp {
  readonly hour: number;
  readonly rate: Decimal;
}

/** The settlements that fall in (fromHour, toHour]. */
export type FundingSchedule = (fromHour: number, toHour: number) => readonly FundingStamp[];

/** What the settlements pay. */
interface Rates {
  /** Settlements after so many pay nothing. */
  readonly count: number;
  /** The rate of the k-th settlement, k from 1. */
  readonly at: (index: number) => Decimal;
}

function ratesOf(spec: FundingSpec): Rates {
  if (spec.kind === "constant") {
    const rate = new Decimal(spec.rate);
    return { count: rate.isZero() ? 0 : Infinity, at: () => rate };
  }
  const rates =
    spec.kind === "series" ? spec.rates.map((rate) => new Decimal(rate)) : indexed(spec);
  return { count: rates.length, at: (index) => rates[index - 1] ?? ZERO };
}

function indexed({ premiums, interest, clamp, cap }: PremiumIndexFunding): Decimal[] {
  return premiums.map((premium) =>
    fundingRate({
      premium,
      ...(interest === undefined ? {} : { interest }),
      ...(clamp === undefined ? {} : { clamp }),
      ...(cap === undefined ? {} : { cap, floor: new Decimal(cap).neg() }),
    }),
  );
}

/** Settlements of a specification that pay something. The first falls one interval after the start. */
export function makeFunding(spec: FundingSpec): FundingSchedule {
  const every = spec.everyHours ?? 8;
  const { count, at } = ratesOf(spec);
  const lastHour = count * every;
  return (fromHour, toHour) =>
    stampsBetween(fromHour, Math.min(toHour, lastHour), every)
      .map((index) => ({ hour: index * every, rate: at(index) }))
      .filter((stamp) => !stamp.rate.isZero());
}

const EVERY: NumberField = {
  type: "number",
  min: LEAST_HOURS,
  max: 8760,
  optional: true,
  help: "Hours between settlements, 8 unless given.",
};

const PER_INTERVAL = { type: "decimal", min: "-1", max: "1" } as const;

function perSettlement(help: string): ListField {
  const item = { ...PER_INTERVAL, help: "A fraction." };
  return { type: "list", minLength: 1, maxLength: MAX_STEPS, item, help };
}

const SIZE = { type: "decimal", min: "0", max: "1", optional: true } as const;

export const FUNDING = {
  constant: {
    help: "The same rate at every settlement.",
    fields: {
      rate: { ...PER_INTERVAL, help: "Fraction of notional per interval." },
      everyHours: EVERY,
    } satisfies FieldsOf<ConstantFunding>,
  },
  series: {
    help: "One rate a settlement.",
    fields: {
      rates: perSettlement("Fractions of notional, one a settlement."),
      everyHours: EVERY,
    } satisfies FieldsOf<SeriesFunding>,
  },
  "premium-index": {
    help: "Rates from premiums, by the published formula with interest and clamp.",
    fields: {
      premiums: perSettlement("Premium over the index, one a settlement."),
      interest: {
        ...PER_INTERVAL,
        optional: true,
        help: "Interest per interval, 0.0001 unless given.",
      },
      clamp: { ...SIZE, help: "Clamp, 0.0005 unless given." },
      cap: { ...SIZE, help: "Largest size of the rate; none unless given." },
      everyHours: EVERY,
    } satisfies FieldsOf<PremiumIndexFunding>,
  },
} as const satisfies Record<FundingSpec["kind"], KindFields>;
