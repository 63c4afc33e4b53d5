import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packCloses, unpackCloses } from "../../../src/content/series/closes.ts";
import { readSp500 } from "../../../src/content/series/read-sp500.ts";
import { dayNumber, dayOf, isDay } from "../../../src/engine/index.ts";
import { FIRST_DAY, LAST_DAY } from "../../../src/components/widgets/replay/parameters.ts";

const sp500 = readSp500();

describe("the S&P 500's closes", () => {
  test("span what the instrument and the lesson say", () => {
    expect([sp500.days[0], sp500.days.at(-1)]).toEqual([FIRST_DAY, LAST_DAY]);
    expect(sp500.days).toHaveLength(sp500.closes.length);
  });

  test("are real days in order, one close each", () => {
    for (const [i, day] of sp500.days.entries()) {
      expect(isDay(day)).toBe(true);
      if (i > 0) expect(sp500.days[i - 1]! < day).toBe(true);
    }
  });

  test("are to the cent, without the file’s noise of floats", () => {
    expect(sp500.closes.slice(0, 4)).toEqual(["1455.22", "1399.42", "1402.11", "1403.45"]);
    for (const close of sp500.closes) expect(close).toMatch(/^\d{3,4}\.\d{2}$/);
  });

  test("travel packed and arrive whole", () => {
    expect(unpackCloses(packCloses(sp500))).toEqual(sp500);
  });
});

describe("packing", () => {
  test("keeps any series of trading days", () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 60 });
    const cents = fc.integer({ min: 1, max: 10_000_000 });
    fc.assert(
      fc.property(gaps, cents, fc.infiniteStream(cents), (between, firstCent, more) => {
        let day = dayNumber("2015-06-30");
        const days = [dayOf(day), ...between.map((gap) => dayOf((day += gap)))];
        const prices = [firstCent, ...more.take(between.length)];
        const closes = prices.map((cent) => {
          const digits = String(cent).padStart(3, "0");
          return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
        });
        expect(unpackCloses(packCloses({ days, closes }))).toEqual({ days, closes });
      }),
    );
  });

  test("refuses what would not come back: a gap of two digits", () => {
    const series = { days: ["2020-01-01", "2020-01-20"], closes: ["1.00", "2.00"] };
    expect(() => packCloses(series)).toThrow(
      new RangeError("days must be at most 9 days apart, got 2020-01-01 to 2020-01-20"),
    );
  });
});
