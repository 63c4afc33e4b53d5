import { expect, test } from "vitest";
import { isSameMark, markText } from "../../src/state/marks.ts";

const daily = { source: "rule-lab", product: "daily", step: 2 };

test("a number of a step lights up every row of that step, of its product alone", () => {
  const number = markText(daily);
  expect(isSameMark(number, markText({ ...daily, row: 3 }))).toBe(true);
  expect(isSameMark(number, markText({ ...daily, row: 4 }))).toBe(true);
  expect(isSameMark(number, markText({ ...daily, step: 1, row: 1 }))).toBe(false);
  expect(isSameMark(number, markText({ ...daily, product: "band" }))).toBe(false);
  expect(isSameMark(number, markText({ ...daily, source: "replay" }))).toBe(false);
});

test("a row lights up no other row of its step; a point of a chart lights up all products", () => {
  expect(isSameMark(markText({ ...daily, row: 3 }), markText({ ...daily, row: 4 }))).toBe(false);
  const point = markText({ source: "rule-lab", step: 2 });
  expect(isSameMark(point, markText({ ...daily, row: 4 }))).toBe(true);
});
