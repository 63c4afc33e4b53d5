/** Comparing with the numbers of other people: figures as they print them, floats as they computed them. */
import { expect } from "vitest";
import { Decimal } from "../../src/engine/index.ts";
import type { DecimalInput } from "../../src/engine/index.ts";

type Found = Decimal | null | undefined;

/** Within one unit of the last decimal that a source prints: some round, some cut. */
export function expectPrinted(actual: Found, printed: string): void {
  const unit = new Decimal(10).pow(-new Decimal(printed).decimalPlaces());
  expectWithin(actual, printed, unit);
}

/** As close as a calculation in float64 comes, or as its source says that it comes. */
export function expectFloat(
  actual: Found,
  expected: number,
  relative: DecimalInput = "1e-12",
): void {
  expectWithin(actual, expected, new Decimal(expected).abs().times(relative));
}

function expectWithin(actual: Found, expected: DecimalInput, tolerance: Decimal): void {
  if (actual === null || actual === undefined) throw new Error(`nothing, for ${String(expected)}`);
  const message = `${actual.toString()} for ${new Decimal(expected).toString()}`;
  expect(actual.minus(expected).abs().lte(tolerance), message).toBe(true);
}
