import { expect, test } from "vitest";
import {
  linesOfCalibration,
  spansOf,
  summaryOfCalibration,
} from "../../../src/components/progress/calibration-lines.ts";
import { attempt } from "../../state/progress/examples.ts";

const answers = [
  attempt({ item: "pre-test/two-days", confidence: "sure", verdict: "wrong" }),
  attempt({ item: "pre-test/short-in-a-chop", confidence: "sure" }),
  attempt({ item: "pre-test/who-has-sold", confidence: "guess", verdict: "wrong" }),
  attempt({ item: "rebalancing/what-changes", confidence: "think" }),
  attempt({ item: "post-test/two-days", confidence: "sure" }),
  // A second answer to the same numbers comes after the explanation, and says nothing about knowing.
  attempt({ item: "rebalancing/what-changes", confidence: "sure", verdict: "wrong", turn: 2 }),
];

test("what was said before the course is a line of its own", () => {
  const { series } = linesOfCalibration(spansOf(answers));
  expect(series.map(({ id, points }) => [id, points.map(({ y }) => y)])).toEqual([
    ["before", [0, null, 0.5]],
    ["since", [null, 1, 1]],
  ]);
});

test("the scale holds all of a share, whatever was answered", () => {
  expect(linesOfCalibration(spansOf(answers)).yDomain).toEqual([0, 1]);
});

test("a part without answers is left out", () => {
  expect(spansOf([])).toEqual([]);
  expect(spansOf(answers.slice(0, 1)).map(({ id }) => id)).toEqual(["before"]);
});

test("the chart is told in words, the dearest first", () => {
  expect(summaryOfCalibration(spansOf(answers))).toBe(
    "Before the course: sure of 2 answers, 1 right; guessing at 1 answer, 0 right. Since: sure of 1 answer, 1 right; fairly sure of 1 answer, 1 right.",
  );
});
