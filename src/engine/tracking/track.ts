import { ONE, product as productOf } from "../decimal.ts";
import type { Decimal } from "../decimal.ts";
import { finite, positive, rangeError } from "../metrics/argument.ts";
import { correlation, regressionBeta } from "../metrics/correlation.ts";
import { medianTrackingError } from "../metrics/median-tracking-error.ts";
import { unexplainedDrag } from "../metrics/unexplained-drag.ts";
import { modelSteps } from "./daily-model.ts";
import type { DailyModel, ModelStep } from "./daily-model.ts";
import { readDaySeries } from "./day-series.ts";
import type { DayValue, ReadDayValue } from "./day-series.ts";

export interface TrackingInput extends DailyModel {
  /** Closes, total-return adjusted, of what the product follows. */
  readonly underlying: readonly DayValue[];
  /** Closes of the product. */
  readonly product: readonly DayValue[];
  /** Yearly rates as fractions; each holds from its day on. Default: no financing. */
  readonly cash?: readonly DayValue[];
  /** First and last day to use. Default: all that both have. */
  readonly from?: string;
  readonly to?: string;
  /** Days on which the product's close is known to be wrong: it is left out, and the days on either side
   * become one longer interval. */
  readonly exclude?: readonly string[];
}

export interface Tracking {
  /** Intervals compared. */
  readonly days: number;
  readonly correlation: Decimal | null;
  readonly beta: Decimal | null;
  /** Multiples of the stake at the end: the product itself, the model before and after financing and fee. */
  readonly product: Decimal;
  readonly gross: Decimal;
  readonly net: Decimal;
  readonly unexplainedDragPerYear: Decimal | null;
  readonly medianDailyErrorBps: Decimal;
}

/**
 * Holds the daily-reset model against a real product's history.
 *
 * @throws RangeError when a series is not one, or both share fewer than three days
 * @example
 * track({ leverage: 2, underlying: [{ day: "2020-01-01", value: 100 }, { day: "2020-01-02", value: 110 }, { day: "2020-01-03", value: 99 }], product: [{ day: "2020-01-01", value: 10 }, { day: "2020-01-02", value: 12 }, { day: "2020-01-03", value: "9.6" }] }).net.toString() // → 0.96
 */
export function track(input: TrackingInput): Tracking {
  const cash = readDaySeries("cash", input.cash ?? [], finite);
  const [underlying, closes] = sharedSpan(input);
  const steps = intervals(closes, modelSteps(input, underlying, cash));
  const shared = closes.map(({ value }) => value);
  const returns = shared.slice(1).map((value, index) => value.div(shared[index] ?? value).minus(1));
  const grown = (key: "underlying" | "gross" | "net"): Decimal[] =>
    steps.map((step) => step[key].minus(1));
  const paired = { underlying: grown("underlying"), product: returns };
  const end = {
    product: (shared.at(-1) ?? ONE).div(shared[0] ?? ONE),
    gross: productOf(steps.map((step) => step.gross)),
    net: productOf(steps.map((step) => step.net)),
  };
  const years = positive("days", (closes.at(-1)?.number ?? 0) - (closes[0]?.number ?? 0)).div(365);
  return {
    days: returns.length,
    correlation: correlation(paired),
    beta: regressionBeta(paired),
    ...end,
    unexplainedDragPerYear: unexplainedDrag({ model: end.net, product: end.product, years }),
    medianDailyErrorBps: medianTrackingError({ product: returns, model: grown("net") }).times(
      10_000,
    ),
  };
}

/** The underlying from the first shared day on, and the product's closes on shared days. */
function sharedSpan(input: TrackingInput): [ReadDayValue[], ReadDayValue[]] {
  const all = readDaySeries("underlying", input.underlying, positive);
  const days = new Set(all.map(({ day }) => day));
  const left = new Set(input.exclude);
  const closes = readDaySeries("product", input.product, positive).filter(
    ({ day }) =>
      days.has(day) &&
      !left.has(day) &&
      (input.from === undefined || day >= input.from) &&
      (input.to === undefined || day <= input.to),
  );
  const [first] = closes;
  if (first === undefined || closes.length < 3) {
    throw rangeError("product", "at least 3 days that underlying has too", closes.length);
  }
  return [all.filter(({ number }) => number >= first.number), closes];
}

/** The model's steps gathered into the product's intervals. */
function intervals(closes: readonly ReadDayValue[], steps: readonly ModelStep[]): ModelStep[] {
  let position = 0;
  return closes.slice(1).map(({ day }) => {
    const from = position;
    while (position < steps.length && (steps[position]?.day ?? "") <= day) position += 1;
    const within = steps.slice(from, position);
    return {
      day,
      underlying: productOf(within.map((step) => step.underlying)),
      gross: productOf(within.map((step) => step.gross)),
      net: productOf(within.map((step) => step.net)),
    };
  });
}
