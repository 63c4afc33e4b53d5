import { describe, expect, test } from "vitest";
import {
  drawable,
  middleOf,
  pointedAt,
  sheetFrame,
  stroke,
  tidy,
} from "../../../src/components/prediction/drawing.ts";
import type { Sheet } from "../../../src/components/prediction/drawing.ts";
import {
  histogramGapInWords,
  lineGapInWords,
  sharesOf,
} from "../../../src/components/prediction/drawn-gap.ts";
import { directionOf } from "../../../src/components/prediction/direction.ts";
import {
  parseLine,
  placeOf,
  printLine,
} from "../../../src/components/prediction/remembered-guesses.ts";
import { placeX, placeY } from "../../../src/components/charts/frame.ts";
import { asPrediction } from "../../../src/state/progress/fields.ts";

const line: Sheet = {
  shape: "line",
  xs: [-20, -10, 0, 10, 20],
  x: { label: "Move", unit: "percent" },
  y: { label: "Real leverage", unit: "multiple", min: 1, max: 7, step: 0.1 },
  given: [2],
};
const bars: Sheet = {
  ...line,
  shape: "bars",
  xs: [0, 1, 2, 3],
  y: { label: "Of 100", unit: "count", min: 0, max: 50, step: 1 },
  given: [],
};

describe("a pointer on the sheet", () => {
  const frame = sheetFrame(line, 600);

  test("sets the nearest place to the height it is at, on the step", () => {
    const at = pointedAt(line, frame, placeX(frame, -11), placeY(frame, 4.23));
    expect(at).toEqual({ index: 1, value: 4.2 });
  });

  test("beyond the edges it stays on the sheet", () => {
    expect(pointedAt(line, frame, -50, -50)).toEqual({ index: 0, value: 7 });
    expect(pointedAt(line, frame, 9999, 9999)).toEqual({ index: 4, value: 1 });
  });

  test("over bars it is the bar it stands on", () => {
    const barFrame = sheetFrame(bars, 600);
    expect(middleOf(bars, 1)).toBe(1.5);
    expect(pointedAt(bars, barFrame, placeX(barFrame, 1.9), placeY(barFrame, 20)).index).toBe(1);
  });

  test("a quick stroke draws the places it has passed over, forwards and backwards", () => {
    const [a, b] = [
      { index: 0, value: 1 },
      { index: 4, value: 5 },
    ];
    expect(stroke(line, a, b)).toEqual([
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
    ]);
    expect(stroke(line, b, a).map(([index]) => index)).toEqual([3, 2, 1, 0]);
    expect(stroke(line, undefined, b)).toEqual([[4, 5]]);
  });
});

test("values have no binary noise", () => {
  expect(drawable(line.y, 0.1 + 0.2 + 1)).toBe(1.3);
  expect(tidy(2.5384615, 0.01)).toBe(2.54);
});

describe("the gap in words", () => {
  const is = [6, 3.857, 3, 2.538, 2.25];

  test("names the widest gap, its side, and the mean", () => {
    const words = lineGapInWords(line, [3, 3, 3, 3, 3], is);
    expect(words).toContain(
      "furthest off at −20\u202F%: you drew 3x, it is 6x, so you were 3x too low",
    );
    expect(words).toContain("On average your line is 1.01x away");
  });

  test("a line within a step of the truth is right", () => {
    expect(lineGapInWords(line, [6, 3.9, 3, 2.5, 2.3], is)).toContain("right everywhere");
  });

  test("counts are told with what is counted", () => {
    const days = { ...line, x: { label: "Day", unit: "count" as const }, xs: [0, 1] };
    expect(lineGapInWords(days, [1, 1], [1, 5])).toContain("at day 1: you drew 1x");
  });

  test("bars are compared by shape: what both have in common, and where each is fullest", () => {
    expect(sharesOf([10, 30, 0])).toEqual([0.25, 0.75, 0]);
    const words = histogramGapInWords(
      { edges: [0, 1, 2, 3], x: line.x },
      [0.25, 0.75, 0],
      [1, 0, 0],
    );
    expect(words).toContain("your picture has 25 where they are");
    expect(words).toContain("most are at 0\u202F% to 1\u202F%");
  });
});

test("nearer than the printed precision is flat", () => {
  expect(directionOf(100.04, 100, 0.05)).toBe("flat");
  expect(directionOf(100.06, 100, 0.05)).toBe("up");
  expect(directionOf(99, 100, 0.05)).toBe("down");
});

test("a drawn line comes back from storage as it was, or not at all", () => {
  const drawn = [6, 3.9, -3, 2.5, 0];
  expect(parseLine(printLine(drawn), 5)).toEqual(drawn);
  expect(parseLine(printLine(drawn), 4)).toBeUndefined();
  expect(parseLine("1_x_3", 3)).toBeUndefined();
  expect(parseLine(undefined, 3)).toBeUndefined();
});

test("a page’s name is one that progress keeps", () => {
  const place = placeOf("/lessons/when-do-they-rebalance/");
  const kept = { place, label: "a", guess: "1", truth: "2", unit: "number", at: 1 };
  expect(asPrediction(kept)).toEqual(kept);
  expect(placeOf("/")).toBe("home");
});
