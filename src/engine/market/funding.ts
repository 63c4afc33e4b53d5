/**
 * Funding of a perpetual: what longs pay shorts on their notional at each settlement stamp.
 *
 * Payment of a position = notional × rate; a positive rate is paid by longs and received by shorts.
 * Rates are fractions of notional per interval, never of NAV and never per year.
 */
import { Decimal } from "../decimal.ts";
import type { FieldsOf, KindFields, ListField, NumberField } from "../fields.ts";
import { MAX_STEPS } from "../fields.ts";
import { stampsBetween } from "./clock.ts";

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

/** The published defaults: (0.06 % − 0.03 %) ÷ 3 a day, and a clamp of 0.05 %. */
const INTEREST = "0.0001";
const CLAMP = "0.0005";

/**
 * The funding rate of a premium: F = P + clamp(I − P, −c, +c).
 *
 * So F = I as long as the premium lies within c of I; beyond it the rate follows the premium. Source:
 * help pages of Bybit (360039261114) and Binance; domain notes on perpetual funding.
 *
 * @example
 * premiumIndexRate(new Decimal("-0.0010")).toString() // → "-0.0005"
 * premiumIndexRate(new Decimal("0.0006")).toString() // → "0.0001"
 * premiumIndexRate(new Decimal("0.0020")).toString() // → "0.0015"
 */
export function premiumIndexRate(
  premium: Decimal,
  interest: Decimal = new Decimal(INTEREST),
  clamp: Decimal = new Decimal(CLAMP),
): Decimal {
  const pull = Decimal.max(clamp.neg(), Decimal.min(clamp, interest.minus(premium)));
  return premium.plus(pull);
}

/** The rate of the k-th settlement, k from 1. */
type RateAt = (index: number) => Decimal;

function rateAt(spec: FundingSpec): RateAt {
  if (spec.kind === "constant") {
    const rate = new Decimal(spec.rate);
    return () => rate;
  }
  const rates =
    spec.kind === "series" ? spec.rates.map((rate) => new Decimal(rate)) : indexed(spec);
  return (index) => rates[index - 1] ?? new Decimal(0);
}

function indexed(spec: PremiumIndexFunding): Decimal[] {
  const interest = new Decimal(spec.interest ?? INTEREST);
  const clamp = new Decimal(spec.clamp ?? CLAMP);
  return spec.premiums.map((premium) => {
    const rate = premiumIndexRate(new Decimal(premium), interest, clamp);
    return spec.cap === undefined ? rate : Decimal.max(`-${spec.cap}`, Decimal.min(spec.cap, rate));
  });
}

/** Settlements of a specification. The first falls one interval after the start. */
export function makeFunding(spec: FundingSpec): FundingSchedule {
  const every = spec.everyHours ?? 8;
  const rate = rateAt(spec);
  return (fromHour, toHour) =>
    stampsBetween(fromHour, toHour, every)
      .map((index) => ({ hour: index * every, rate: rate(index) }))
      .filter((stamp) => !stamp.rate.isZero());
}

const EVERY: NumberField = {
  type: "number",
  above: 0,
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
