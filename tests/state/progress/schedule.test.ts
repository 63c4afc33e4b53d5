import { describe, expect, test } from "vitest";
import { calibrationOf } from "../../../src/state/progress/calibration.ts";
import { dueBy, scheduleOf } from "../../../src/state/progress/schedule.ts";
import { DAY, NOW, attempt } from "./examples.ts";

function dueInDays(...attempts: Parameters<typeof attempt>[0][]): number {
  const [due] = scheduleOf(attempts.map(attempt));
  return ((due?.due ?? NaN) - NOW) / DAY;
}

describe("when a question comes back", () => {
  test("the first answer: sooner the less it was known", () => {
    expect(dueInDays({ confidence: "guess" })).toBe(2);
    expect(dueInDays({ confidence: "think" })).toBe(3);
    expect(dueInDays({ confidence: "sure" })).toBe(8);
  });

  test("wrong is due the next day, wrong and sure at once", () => {
    expect(dueInDays({ verdict: "wrong", confidence: "guess" })).toBe(1);
    expect(dueInDays({ verdict: "wrong", confidence: "sure" })).toBe(0);
  });

  test("each right answer at its time pushes the next one further away", () => {
    const second = dueInDays({}, { at: NOW + 2 * DAY });
    const third = dueInDays({}, { at: NOW + 2 * DAY }, { at: NOW + second * DAY });
    expect(second).toBe(13);
    expect(third).toBe(59);
  });

  test("only the first answer to each set of numbers counts", () => {
    expect(dueInDays({ verdict: "wrong" }, { turn: 2, at: NOW + 1000 })).toBe(1);
    expect(scheduleOf([attempt({ turn: 2 })])).toEqual([]);
  });

  test("does not depend on the order in which attempts are stored", () => {
    const attempts = [0, 2, 5, 30].map((day) => attempt({ at: NOW + day * DAY, seed: day }));
    expect(scheduleOf([...attempts].reverse())).toEqual(scheduleOf(attempts));
  });

  test("the one due first comes first, and only what is due is due", () => {
    const schedule = scheduleOf([
      attempt({ item: "a" }),
      attempt({ item: "b", verdict: "wrong", confidence: "sure" }),
    ]);
    expect(schedule.map(({ item }) => item)).toEqual(["b", "a"]);
    expect(dueBy(schedule, NOW).map(({ item }) => item)).toEqual(["b"]);
  });
});

test("calibration counts first answers by confidence", () => {
  const rows = calibrationOf([
    attempt({ confidence: "sure" }),
    attempt({ confidence: "sure", verdict: "wrong" }),
    attempt({ confidence: "sure", turn: 2 }),
    attempt({ confidence: "guess", verdict: "wrong" }),
  ]);
  expect(rows).toEqual([
    { confidence: "guess", answers: 1, right: 0 },
    { confidence: "think", answers: 0, right: 0 },
    { confidence: "sure", answers: 2, right: 1 },
  ]);
});
