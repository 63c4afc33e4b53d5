import { describe, expect, it } from "vitest";
import type { Unit } from "../../src/engine/index.ts";
import { formatParameter, spokenParameter } from "../../src/format/index.ts";

const one = { kind: "number", unit: "percent", step: 0.5 } as const;

describe("formatParameter", () => {
  it.each([
    ["multiple", "3x", "3 times"],
    ["percent", "3\u202F%", "3 percent"],
    ["basis-points", "3\u202Fbp", "3 basis points"],
    ["hours", "3\u202Fh", "3 hours"],
    ["days", "3\u00A0days", "3 days"],
    ["money", "3", "3"],
    ["price", "3", "3"],
    ["count", "3", "3"],
  ] as const)("%s reads %s and is spoken %s", (unit: Unit, written, spoken) => {
    const parameter = { kind: "number", unit, step: 1 } as const;
    expect(formatParameter(parameter, 3)).toBe(written);
    expect(spokenParameter(parameter, 3)).toBe(spoken);
  });

  it("keeps the step’s decimals when padded", () => {
    expect(formatParameter(one, 10, { padded: true, sign: true })).toBe("+10.0\u202F%");
    expect(formatParameter(one, -10)).toBe("−10\u202F%");
  });

  it("speaks minus as a word and one as one", () => {
    expect(spokenParameter(one, -9)).toBe("minus 9 percent");
    expect(spokenParameter({ ...one, unit: "hours" }, 1)).toBe("1 hour");
    expect(spokenParameter({ ...one, unit: "count" }, 10000)).toBe("10,000");
  });

  it("prints lists, dates and choices", () => {
    expect(formatParameter({ kind: "date" }, "2020-02-19")).toBe("19 Feb 2020");
    expect(spokenParameter({ kind: "date" }, "2020-02-19")).toBe("19 Feb 2020");
    expect(formatParameter({ kind: "list", unit: "percent" }, [10, -10])).toBe(
      "10\u202F%, −10\u202F%",
    );
    const choice = {
      kind: "choice",
      label: "Rule",
      help: "",
      default: "daily",
      options: [{ value: "daily", label: "every midnight" }],
    } as const;
    expect(formatParameter(choice, "daily")).toBe("every midnight");
    expect(() => formatParameter(choice, "weekly")).toThrow(/must be a choice/);
    expect(() => formatParameter(one, "10")).toThrow(/must be a number/);
  });
});
