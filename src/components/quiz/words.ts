/** Numbers of a scenario as questions and feedback write them. */
import { Decimal } from "../../engine/index.ts";
import { formatMoney, formatMultiple, formatNumber, formatPercent } from "../../format/index.ts";

function decimalsOf(value: Decimal): number {
  return value.times(100).toDecimalPlaces(2).decimalPlaces();
}

/** A signed move, with decimals only where it has them: "+12 %", "−4.8 %". */
export function move(value: Decimal): string {
  return formatPercent(value, { decimals: decimalsOf(value), sign: true });
}

/** A share or a size, without a sign unless it is negative: "12 %". */
export function share(value: Decimal): string {
  return formatPercent(value, { decimals: decimalsOf(value) });
}

/** Whole or half percents as they were drawn: 12 → "12 %". */
export function percents(drawn: number): string {
  return share(new Decimal(drawn).div(100));
}

/** A rate as venues print it, of whole or broken percents: 0.005 → "0.005 %". */
export function rated(drawn: number): string {
  return formatPercent(new Decimal(drawn).div(100), { decimals: undefined, maxDecimals: 4 });
}

const TIMES: Readonly<Record<string, string>> = {
  2: "twice",
  3: "three times",
  4: "four times",
  5: "five times",
};

/** How many times as much: 2 → "twice", 3 → "three times", 2.5 → "2.5 times". */
export function timesOver(factor: Decimal | number): string {
  const size = new Decimal(factor);
  return TIMES[size.toString()] ?? `${formatNumber(size, { maxDecimals: 2 })} times`;
}

/** How far the NAV goes for each move of the price: "three times as far", "twice as far the other way". */
export function asFar(leverage: Decimal | number): string {
  const size = new Decimal(leverage).abs();
  const far = size.eq(1) ? "as far" : `${timesOver(size)} as far`;
  return new Decimal(leverage).lt(0) ? `${far} the other way` : far;
}

export function multiple(value: Decimal): string {
  return formatMultiple(value);
}

export function amount(value: Decimal): string {
  return formatMoney(value);
}
