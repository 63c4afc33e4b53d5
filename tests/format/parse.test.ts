import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatNumber,
  formatParameter,
  parseNumber,
  parseParameter,
} from "../../src/format/index.ts";

function value(text: string): number | string {
  const parsed = parseNumber(text);
  return parsed.ok ? parsed.value : parsed.reason;
}

describe("parseNumber", () => {
  it.each([
    ["−9", -9],
    ["-9", -9],
    ["–9", -9],
    ["+9", 9],
    ["− 9", -9],
    ["−9 %", -9],
    ["−9\u202F%", -9],
    ["-0.09", -0.09],
    ["-0", 0],
    [" 2.54x ", 2.54],
    ["3 times", 3],
    ["12 bp", 12],
    [".5", 0.5],
    ["3,5", 3.5],
    ["0,125", 0.125],
    ["12,25", 12.25],
    ["3,500", 3500],
    ["10,000", 10000],
    ["1,234,567.5", 1234567.5],
    ["1.234,5", 1234.5],
    ["3 000", 3000],
    ["3\u2009000", 3000],
    ["3\u202F000,5", 3000.5],
    ["3'000", 3000],
    ["1.234", 1.234],
    ["1e3", 1000],
  ])("%s is %d", (text, number) => {
    expect(value(text)).toBe(number);
    expect(Object.is(value(text), -0)).toBe(false);
  });

  it.each([
    "",
    "  ",
    "abc",
    "-",
    "3 3",
    "1,23,456",
    "1.2.3",
    "1,2.3",
    "3 apples",
    "NaN",
    "Infinity",
    "0x10",
    "1 000 00",
    "3 %%",
    "__proto__",
    "3 constructor",
    "١x",
  ])("refuses %s with a reason", (text) => {
    const parsed = parseNumber(text);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? "" : parsed.reason).toMatch(/^[A-Z].*\.$/);
  });

  it("refuses other digits rather than mis-scaling them", () => {
    for (const text of ["٣", "３", "3３", "१०"]) {
      expect(value(text)).toBe("Write the number with the digits 0 to 9.");
    }
    expect(parseNumber("10²").ok).toBe(false);
  });

  it("says when a number is too large, too small or too long", () => {
    expect(value("1e309")).toBe("That number is too large.");
    expect(value("1e-400")).toBe("That number is too small.");
    expect(value("1".repeat(1_000_000))).toBe("That is too long for a number.");
  });

  it("reads back what formatNumber prints, within the printed decimals", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e12, max: 1e12, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (number, decimals) => {
          const back = value(formatNumber(number, { decimals }));
          expect(back).toBeTypeOf("number");
          expect(Math.abs(Number(back) - number)).toBeLessThanOrEqual(
            0.5 * 10 ** -decimals + Math.abs(number) * 2 ** -51,
          );
        },
      ),
    );
  });

  it("never throws, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        const parsed = parseNumber(text);
        expect(parsed.ok ? Number.isFinite(parsed.value) : parsed.reason.length > 0).toBe(true);
      }),
    );
  });
});

describe("parseParameter", () => {
  const units = [
    "multiple",
    "percent",
    "basis-points",
    "hours",
    "days",
    "money",
    "price",
    "count",
  ] as const;

  it("reads back what formatParameter prints, for every unit", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...units),
        fc.integer({ min: -2000, max: 2000 }),
        (unit, steps) => {
          const parameter = { kind: "number", unit, step: 0.5 } as const;
          const parsed = parseParameter(parameter, formatParameter(parameter, steps / 2));
          expect(parsed).toMatchObject({ ok: true, value: steps / 2 });
        },
      ),
    );
  });

  it("converts related units and refuses others", () => {
    expect(parseParameter({ unit: "hours" }, "2 days")).toMatchObject({ ok: true, value: 48 });
    expect(parseParameter({ unit: "basis-points" }, "0.1 %")).toMatchObject({
      ok: true,
      value: 10,
    });
    expect(parseParameter({ unit: "percent" }, "3x")).toEqual({
      ok: false,
      reason: "Write a percentage, for example 10 %.",
    });
  });
});
