/** The daily-reset fund that a product is held against: leverage, financing and fee, nothing fitted. */
import { Decimal, ONE, ZERO } from "../decimal.ts";
import type { DecimalInput } from "../decimal.ts";
import { finite, rangeError } from "../metrics/argument.ts";
import type { ReadDayValue } from "./day-series.ts";

const DAYS_PER_YEAR = 365;

export interface DailyModel {
  readonly leverage: DecimalInput;
  /** Yearly fee on NAV, a fraction. Default 0. */
  readonly expense?: DecimalInput;
}

/** What one unit becomes from one close of the underlying to the next. */
export interface ModelStep {
  readonly day: string;
  readonly underlying: Decimal;
  readonly gross: Decimal;
  readonly net: Decimal;
}

/**
 * The fund's growth from close to close.
 *
 * gross = 1 + leverage × return; net = gross − (leverage − 1) × cash rate × days ÷ 365 − expense × days ÷ 365.
 * A short fund earns the cash rate on (1 − leverage) times its value. Neither falls below 0. The rate is the
 * one known at the first of the two closes.
 */
export function modelSteps(
  model: DailyModel,
  underlying: readonly ReadDayValue[],
  cash: readonly ReadDayValue[],
): ModelStep[] {
  const leverage = finite("leverage", model.leverage);
  const expense = finite("expense", model.expense ?? ZERO);
  const rateOn = rateLookup(cash);
  return underlying.slice(1).map((close, index) => {
    const before = underlying[index] ?? close;
    const growth = close.value.div(before.value);
    const gross = ONE.plus(leverage.times(growth.minus(1)));
    const years = new Decimal(close.number - before.number).div(DAYS_PER_YEAR);
    const held = leverage.minus(1).times(rateOn(before)).plus(expense).times(years);
    return {
      day: close.day,
      underlying: growth,
      gross: Decimal.max(ZERO, gross),
      net: Decimal.max(ZERO, gross.minus(held)),
    };
  });
}

/** The last rate on or before a day; days must be asked for in order. */
function rateLookup(cash: readonly ReadDayValue[]): (at: ReadDayValue) => Decimal {
  let position = 0;
  return ({ number, day }) => {
    const [first] = cash;
    if (first === undefined) return ZERO;
    if (first.number > number) throw rangeError("cash", `rates from ${day} on`, first.day);
    while ((cash[position + 1]?.number ?? Infinity) <= number) position += 1;
    return cash[position]?.value ?? ZERO;
  };
}
