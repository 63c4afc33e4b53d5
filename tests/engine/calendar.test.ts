import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber, dayOf, isDay } from "../../src/engine/calendar.ts";

const FIRST = dayNumber("1900-01-01");
const LAST = dayNumber("2199-12-31");
const DAY_MS = 86_400_000;
const anyDay = fc.integer({ min: FIRST, max: LAST });

describe("isDay", () => {
  test.each(["2020-02-29", "2000-02-29", "1900-01-01", "2199-12-31", "2021-12-31", "2021-04-30"])(
    "%s is one",
    (text) => {
      expect(isDay(text)).toBe(true);
    },
  );

  test.each([
    ["no leap day in 2021", "2021-02-29"],
    ["1900 was no leap year", "1900-02-29"],
    ["2100 will be none", "2100-02-29"],
    ["April has thirty", "2021-04-31"],
    ["February has no thirtieth", "2020-02-30"],
    ["no month 13", "2020-13-01"],
    ["no month 0", "2020-00-10"],
    ["no day 0", "2020-01-00"],
    ["two digits of a year", "20-01-01"],
    ["a year too far", "9999-01-01"],
    ["the first day beyond", "2200-01-01"],
    ["a year too early", "1899-12-31"],
    ["slashes", "2020/01/01"],
    ["a time behind it", "2020-01-01T00:00"],
    ["space around it", " 2020-01-01"],
    ["Arabic digits", "٢٠٢٠-01-01"],
    ["nothing", ""],
  ])("%s", (_why, text) => {
    expect(isDay(text)).toBe(false);
    expect(() => dayNumber(text)).toThrow(
      new RangeError(`day must be a date such as 2020-02-19, got ${text}`),
    );
  });
});

describe("day numbers", () => {
  test.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["1970-01-02", 1],
    ["2000-03-01", 11_017],
    ["2020-02-19", 18_311],
  ])("%s is %d", (day, number) => {
    expect(dayNumber(day)).toBe(number);
    expect(dayOf(number)).toBe(day);
  });

  test("agree with the machine’s UTC calendar on every day of three centuries", () => {
    for (let number = FIRST; number <= LAST; number += 1) {
      const day = dayOf(number);
      if (
        day !== new Date(number * DAY_MS).toISOString().slice(0, 10) ||
        dayNumber(day) !== number
      ) {
        expect.fail(`day ${number} is ${day}`);
      }
    }
  });

  test("order days as their texts do, and count one by one across months and years", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(a - b)).toBe(dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0);
      }),
    );
  });
});

/** Rows of faults.md: no local time, whatever the zone. */
test.each(["Pacific/Kiritimati", "Pacific/Niue", "Europe/Berlin"])("hold in %s", (zone) => {
  const before = process.env["TZ"];
  process.env["TZ"] = zone;
  try {
    expect(dayNumber("2020-03-29")).toBe(18_350);
    expect(dayOf(18_350)).toBe("2020-03-29");
    expect(dayNumber("2020-10-26") - dayNumber("2020-10-25")).toBe(1);
  } finally {
    process.env["TZ"] = before;
  }
});
