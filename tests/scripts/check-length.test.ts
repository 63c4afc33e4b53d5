import { expect, test } from "vitest";
import { checkLength } from "../../scripts/simulate/check-length.ts";

test("ledgers are printed up to as many rows as one text holds", () => {
  const of = (...lengths: number[]): Parameters<typeof checkLength>[0] => ({
    products: Object.fromEntries(
      lengths.map((length, index) => [`p${index}`, { ledger: { length } } as never]),
    ),
  });
  expect(() => checkLength(of(399_999, 1))).not.toThrow();
  expect(() => checkLength(of(399_999, 2))).toThrow(
    new RangeError("ledgers must be at most 400000 rows to be printed, got 400001"),
  );
});
