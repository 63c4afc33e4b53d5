import { expect, test } from "vitest";
import { toSignificantDigits } from "../../src/format/index.ts";

test.each([
  [1.23456789, 6, 1.23457],
  [-98765432, 3, -98800000],
  [0.00001234567, 3, 0.0000123],
  [0, 6, 0],
])("%s in %s digits is %s", (value, digits, short) => {
  expect(toSignificantDigits(value, digits)).toBe(short);
});

test("there is no number in no digits", () => {
  expect(() => toSignificantDigits(1, 0)).toThrow(RangeError);
});
