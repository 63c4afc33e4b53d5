import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber, formatScientific, formatSigned } from "../../src/format/index.ts";

describe("formatNumber", () => {
  it.each([
    [0, "0"],
    [-0, "0"],
    ["-0.000", "0"],
    [100, "100"],
    [10000, "10,000"],
    [1234567.5, "1,234,567.5"],
    ["-9.50", "−9.5"],
    [0.1 + 0.2, "0.3"],
    ["1e-3", "0.001"],
    [1e-6, "0.000001"],
    [5e-324, "<0.000001"],
    [-5e-324, ">−0.000001"],
    [999_999_999_999_999, "999,999,999,999,999"],
    [1e15, "1×10¹⁵"],
    [1.2345e21, "1.23×10²¹"],
    [9.999e20, "1×10²¹"],
    [-1.7976931348623157e308, "−1.8×10³⁰⁸"],
  ])("%s prints %s", (quantity, text) => {
    expect(formatNumber(quantity)).toBe(text);
  });

  it.each([
    [1.005, 2, "1.01"],
    [0.5, 0, "1"],
    [-0.5, 0, "−1"],
    [0.49, 0, "0"],
    [-0.49, 0, "0"],
    [9.96, 1, "10.0"],
    [0.096, 2, "0.10"],
    [99.95, 1, "100.0"],
    [3, 2, "3.00"],
    [0, 1, "0.0"],
    [1999.996, 2, "2,000.00"],
  ])("%s at %i decimals prints %s", (quantity, decimals, text) => {
    expect(formatNumber(quantity, { decimals })).toBe(text);
  });

  it("marks a direction on request, and never on zero", () => {
    expect([60, -78, 0, "0.00"].map((value) => formatSigned(value))).toEqual([
      "+60",
      "−78",
      "0",
      "0",
    ]);
    expect(formatSigned(0.04, { decimals: 1 })).toBe("0.0");
    expect(formatSigned(-0.04, { decimals: 1 })).toBe("0.0");
  });

  it("keeps all forty digits of a decimal string", () => {
    expect(formatNumber("0.1234567890123456789012345678901234567891", { decimals: 40 })).toBe(
      "0.1234567890123456789012345678901234567891",
    );
  });

  it.each([NaN, Infinity, -Infinity, "", ".", "abc", "1e", "0x10", "--1", "1,000"])(
    "refuses %s",
    (quantity) => {
      expect(() => formatNumber(quantity)).toThrow(
        `quantity must be a finite number, got ${String(quantity)}`,
      );
    },
  );

  it("agrees with the binary number to half a unit of the last decimal", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e12, max: 1e12, noNaN: true }),
        fc.integer({ min: 0, max: 8 }),
        (value, decimals) => {
          const text = formatNumber(value, { decimals });
          const back = Number(text.replaceAll(",", "").replace("−", "-"));
          const slack = Math.abs(value) * 2 ** -51;
          expect(Math.abs(back - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + slack);
          expect(text).not.toMatch(/^−0\.?0*$/);
        },
      ),
    );
  });

  it("is the same in every locale and time zone: no Intl is asked", () => {
    const intl = globalThis.Intl;
    Reflect.set(globalThis, "Intl", undefined);
    try {
      expect(formatNumber(1234567.891)).toBe("1,234,567.891");
    } finally {
      Reflect.set(globalThis, "Intl", intl);
    }
  });
});

describe("formatScientific", () => {
  it.each([
    [8.4e-15, "8.4×10⁻¹⁵"],
    [-9.999e-7, "−1×10⁻⁶"],
    [0, "0"],
    [2.5, "2.5×10⁰"],
    [1e21, "1×10²¹"],
  ])("%s prints %s", (quantity, text) => {
    expect(formatScientific(quantity)).toBe(text);
  });

  it("is loud about what is no number", () => {
    expect(() => formatScientific(Number.NaN)).toThrow("quantity must be a finite number, got NaN");
  });
});
