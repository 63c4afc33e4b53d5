import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/engine/index.ts";
import {
  formatDays,
  formatHours,
  formatMoney,
  formatMultiple,
  formatPercent,
} from "../../src/format/index.ts";

describe("formatPercent", () => {
  it("multiplies exactly and separates with a narrow no-break space", () => {
    expect(formatPercent("-0.09")).toBe("\u22129.0\u202F%");
    expect(formatPercent(0.07, { decimals: 14 })).toBe("7.00000000000000\u202F%");
    expect(formatPercent(new Decimal(1).div(3), { decimals: 2 })).toBe("33.33\u202F%");
    expect(formatPercent(0.1, { decimals: 0, sign: true })).toBe("+10\u202F%");
    expect(formatPercent(-0.0001)).toBe("0.0\u202F%");
  });
});

describe("formatMultiple", () => {
  it("leaves out zeros unless asked for them", () => {
    expect([3, "2.538461", -3, 0, 1.5].map((value) => formatMultiple(value))).toEqual([
      "3x",
      "2.54x",
      "−3x",
      "0x",
      "1.5x",
    ]);
    expect(formatMultiple(3, { decimals: 2 })).toBe("3.00x");
  });
});

describe("formatMoney", () => {
  it("never prints something as nothing", () => {
    expect(formatMoney("0.003", { decimals: 2 })).toBe("<0.01");
    expect(formatMoney("-0.003", { decimals: 2 })).toBe(">−0.01");
    expect(formatMoney("1e-300")).toBe("<0.000001");
    expect(formatMoney("0", { decimals: 2 })).toBe("0.00");
    expect(formatMoney("0.0000123")).toBe("0.000012");
    expect(formatMoney("10000.456")).toBe("10,000.46");
  });
});

describe("rates and spans of time", () => {
  it("carry their unit", () => {
    expect(formatHours(8)).toBe("8\u202Fh");
    expect(formatDays(1)).toBe("1\u00A0day");
    expect(formatDays("30")).toBe("30\u00A0days");
    expect(formatDays(0)).toBe("0\u00A0days");
  });
});
