/**
 * A token's units on a market: what one costs there, over or under its NAV.
 *
 * Pressure moves the premium π = price ÷ NAV − 1; whoever may create or redeem units earns what lies
 * outside the fees, and so brings it back: −redeemFee ≤ π ≤ createFee, as long as both are open, not in
 * between two batches, and as far as the cap of a step reaches. A merge of k units into one divides the
 * units and multiplies the price; nothing else changes.
 */
import { Decimal, ONE } from "../decimal.ts";
import type { FieldsOf, GroupField, KindFields } from "../fields.ts";
import { MAX_STEPS } from "../fields.ts";
import { countStamps, LEAST_HOURS } from "../market/clock.ts";
import type { StepRange } from "../market/market.ts";
import type { Seed } from "../market/random.ts";
import { makeRandom } from "../market/random.ts";
import { premiumHolderReturn } from "../metrics/premium-holder-return.ts";
import { shareMerge } from "../metrics/share-merge.ts";
import type { SeriesPoint } from "../simulation/ledger.ts";

/** The same pressure at every tick. */
export interface FixedPressure {
  readonly kind: "fixed";
  readonly premium: string;
}

/** One premium a tick, the first at the start; after the last it stays. */
export interface SeriesPressure {
  readonly kind: "series";
  readonly premiums: readonly string[];
}

/** π_t = π_{t−1}·(1 − reversion) + deviation·Z_t, from what the bounds left of the last one. */
export interface DrawnPressure {
  readonly kind: "drawn";
  readonly start: string;
  /** Part of the premium that goes by itself in a step. */
  readonly reversion: string;
  /** Deviation of a step's shock, a fraction. */
  readonly deviation: string;
  readonly seed: Seed;
}

export type PressureSpec = FixedPressure | SeriesPressure | DrawnPressure;

export interface ListingSpec {
  readonly pressure: PressureSpec;
  /** NAV of one unit at the start; 1 unless given. */
  readonly unitNav?: string;
  /** Units that the holder has; 1 unless given. */
  readonly units?: string;
  /** Cost of creating units, a fraction: fee and slippage. */
  readonly createFee?: string;
  /** Cost of redeeming units, a fraction: fee and slippage. */
  readonly redeemFee?: string;
  /** Steps without creation and redemption. */
  readonly halts?: readonly StepRange[];
  /** Hours between the batches in which orders are carried out; at any time unless given. */
  readonly batchHours?: number;
  /** Largest premium that one step's creations and redemptions can take away; no limit unless given. */
  readonly capPerStep?: string;
  /** Old units for one new unit, at the end of a step. */
  readonly merges?: readonly { readonly step: number; readonly ratio: string }[];
}

/** One tick of the listing. */
export interface ListingPoint {
  readonly step: number;
  /** Price of one unit. */
  readonly price: Decimal;
  /** NAV of one unit. */
  readonly unitNav: Decimal;
  readonly premium: Decimal;
  readonly units: Decimal;
}

export interface ListingRun {
  readonly series: readonly ListingPoint[];
  /** NAV return × (1 + π at the end) ÷ (1 + π at the start), as a return. */
  readonly holderReturn: Decimal;
}

/** The premium that pressure alone would make of the one before. */
type Pressure = (step: number, before: Decimal) => Decimal;

function makePressure(spec: PressureSpec): Pressure {
  if (spec.kind === "fixed") {
    const premium = new Decimal(spec.premium);
    return () => premium;
  }
  if (spec.kind === "series") {
    const premiums = spec.premiums.map((premium) => new Decimal(premium));
    return (step, before) => premiums[step] ?? before;
  }
  const random = makeRandom(spec.seed);
  const kept = ONE.minus(spec.reversion);
  const start = new Decimal(spec.start);
  return (step, before) =>
    step === 0
      ? start
      : before.times(kept).plus(new Decimal(spec.deviation).times(random.normal()));
}

/** Whether creation and redemption work at some moment of the step that ends at this tick. */
function isOpen(spec: ListingSpec, step: number, fromHour: number, toHour: number): boolean {
  if (spec.halts?.some(({ from, to }) => step >= from && step <= to)) return false;
  const { batchHours } = spec;
  return batchHours === undefined || countStamps(fromHour, toHour, batchHours) > 0;
}

/** The premium after those who may create and redeem have taken their profit. */
function bounded(premium: Decimal, spec: ListingSpec): Decimal {
  const high = new Decimal(spec.createFee ?? 0);
  const low = new Decimal(spec.redeemFee ?? 0).neg();
  const inside = Decimal.max(low, Decimal.min(high, premium));
  if (spec.capPerStep === undefined) return inside;
  const cap = new Decimal(spec.capPerStep);
  const taken = inside.minus(premium);
  return premium.plus(Decimal.max(cap.neg(), Decimal.min(cap, taken)));
}

/** The listing of a token whose NAV is known. Below a premium of −1 nothing is traded: it stops there. */
export function runListing(spec: ListingSpec, series: readonly SeriesPoint[]): ListingRun {
  const pressure = makePressure(spec.pressure);
  const merges = new Map(spec.merges?.map(({ step, ratio }) => [step, ratio]));
  let premium = new Decimal(0);
  let units = new Decimal(spec.units ?? 1);
  let perStake = new Decimal(spec.unitNav ?? 1);
  const points = series.map(({ step, hour, nav }): ListingPoint => {
    premium = Decimal.max("-0.99", pressure(step, premium));
    const fromHour = series[step - 1]?.hour ?? hour;
    if (step > 0 && isOpen(spec, step, fromHour, hour)) premium = bounded(premium, spec);
    const ratio = merges.get(step);
    if (ratio !== undefined) {
      const merged = shareMerge({ units, price: perStake, ratio });
      units = merged.units;
      perStake = merged.price;
    }
    const unitNav = nav.times(perStake);
    return { step, unitNav, premium, units, price: unitNav.times(premium.plus(1)) };
  });
  const navReturn = (series.at(-1)?.nav ?? ONE).minus(1);
  return {
    series: points,
    holderReturn: premiumHolderReturn({
      navReturn,
      premiumAtStart: points[0]?.premium ?? 0,
      premiumAtEnd: premium,
    }),
  };
}

const PREMIUM = { type: "decimal", above: "-1", max: "10" } as const;
const FEE = { type: "decimal", min: "0", below: "1", optional: true } as const;

const PRESSURE = {
  fixed: {
    help: "The same premium at every tick, if nobody arbitrages it.",
    fields: { premium: { ...PREMIUM, help: "A fraction." } } satisfies FieldsOf<FixedPressure>,
  },
  series: {
    help: "One premium a tick, if nobody arbitrages it.",
    fields: {
      premiums: {
        type: "list",
        minLength: 1,
        maxLength: MAX_STEPS + 1,
        help: "Fractions, the first at the start.",
        item: { ...PREMIUM, help: "A fraction." },
      },
    } satisfies FieldsOf<SeriesPressure>,
  },
  drawn: {
    help: "A premium that reverts and is shaken.",
    fields: {
      start: { ...PREMIUM, help: "Premium at the start." },
      reversion: { type: "decimal", min: "0", max: "1", help: "Part that goes in a step." },
      deviation: { type: "decimal", min: "0", max: "1", help: "Deviation of a step’s shock." },
      seed: { type: "seed", help: "Seed of the shocks." },
    } satisfies FieldsOf<DrawnPressure>,
  },
} as const satisfies Record<PressureSpec["kind"], KindFields>;

const STEP = { type: "number", integer: true, min: 1, max: MAX_STEPS } as const;
const AMOUNT = { type: "decimal", above: "0", max: "1e15" } as const;

const LISTING_FIELDS: FieldsOf<ListingSpec> = {
  pressure: { type: "variant", kinds: PRESSURE, help: "What moves the premium." },
  unitNav: { ...AMOUNT, optional: true, help: "NAV of one unit at the start; 1 unless given." },
  units: { ...AMOUNT, optional: true, help: "Units that the holder has; 1 unless given." },
  createFee: { ...FEE, help: "Cost of creating units, a fraction." },
  redeemFee: { ...FEE, help: "Cost of redeeming units, a fraction." },
  halts: {
    type: "list",
    minLength: 0,
    maxLength: 1000,
    optional: true,
    help: "Steps without creation and redemption.",
    item: {
      type: "group",
      help: "Steps from and to, both included.",
      fields: { from: { ...STEP, help: "First step." }, to: { ...STEP, help: "Last step." } },
    },
  },
  batchHours: {
    type: "number",
    min: LEAST_HOURS,
    max: 8760,
    optional: true,
    help: "Hours between batches; at any time unless given.",
  },
  capPerStep: { ...FEE, help: "Largest premium taken away in a step; no limit unless given." },
  merges: {
    type: "list",
    minLength: 0,
    maxLength: 1000,
    optional: true,
    help: "Merges of units.",
    item: {
      type: "group",
      help: "At the end of a step, so many old units become one.",
      fields: {
        step: { ...STEP, help: "The step." },
        ratio: { ...AMOUNT, help: "Old units for one new unit; below 1 it is a split." },
      },
    },
  },
};

export const LISTING_FIELD: GroupField = {
  type: "group",
  optional: true,
  help: "Its units on a market: premium, creation and redemption, merges.",
  fields: LISTING_FIELDS,
};
