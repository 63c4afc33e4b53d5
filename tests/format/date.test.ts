import { describe, expect, it } from "vitest";
import { formatDate } from "../../src/format/index.ts";

describe("formatDate", () => {
  it.each([
    ["2020-02-19", "19 Feb 2020"],
    ["2020-02-29", "29 Feb 2020"],
    ["2020-03-12T23:59:59Z", "12 Mar 2020"],
    ["1969-12-31", "31 Dec 1969"],
    ["9999-01-01", "1 Jan 9999"],
  ])("%s prints %s", (date, text) => {
    expect(formatDate(date)).toBe(text);
  });

  it("reads milliseconds as UTC, whatever the machine’s zone", () => {
    const zone = process.env["TZ"];
    for (const name of ["Pacific/Kiritimati", "Pacific/Niue", "UTC"]) {
      process.env["TZ"] = name;
      expect(formatDate(Date.UTC(2020, 1, 19, 23, 30))).toBe("19 Feb 2020");
    }
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });

  it("gives less detail on request", () => {
    expect(formatDate("2020-02-19", "month")).toBe("Feb 2020");
    expect(formatDate("2020-02-19", "year")).toBe("2020");
  });

  it("never prints more detail than the date has", () => {
    expect(formatDate("2020-02")).toBe("Feb 2020");
    expect(formatDate("2020")).toBe("2020");
    expect(formatDate("2020", "month")).toBe("2020");
    expect(formatDate("2020-02", "year")).toBe("2020");
  });

  it.each([
    "2020-13",
    "2020-2",
    "02-2020",
    "2020-02-30",
    "2021-02-29",
    "20-02-19",
    "2020-13-01",
    "",
    "today",
    NaN,
    1e20,
  ])("refuses %s", (date) => {
    expect(() => formatDate(date)).toThrow(/^date must be a day like 2020-02-19, got/);
  });
});
