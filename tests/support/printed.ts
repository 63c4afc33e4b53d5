/** Comparing with a number that a source printed: right to the last digit it shows. */
import { expect } from "vitest";
import { Decimal } from "../../src/engine/decimal.ts";
import type { DecimalInput } from "../../src/engine/decimal.ts";

/**
 * `actual` is within one unit of the last decimal of `printed` (sources truncate as often as they round),
 * or within `relative` of it where the source shows every digit of a float.
 */
export function expectPrinted(
  actual: Decimal | null | undefined,
  printed: number | string,
  relative: DecimalInput = "1e-13",
): void {
  if (actual === null || actual === undefined)
    throw new Error(`nothing, where ${printed} is printed`);
  const expected = new Decimal(printed);
  const unit = new Decimal(10).pow(-expected.decimalPlaces());
  const tolerance = Decimal.max(unit, expected.abs().times(relative));
  const gap = actual.minus(expected).abs();
  expect(gap.lte(tolerance), `${actual.toString()} where ${printed} is printed`).toBe(true);
}
