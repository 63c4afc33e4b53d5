import { describe, expect, test } from "vitest";
import { numeric } from "../../../../src/components/quiz/kinds/numeric/grade.ts";
import type {
  NumericKey,
  NumericPrompt,
} from "../../../../src/components/quiz/kinds/numeric/schema.ts";

const prompt: NumericPrompt = { stem: "How far?", label: "Move", unit: "percent", decimals: 1 };
const key: NumericKey = {
  value: "-9",
  reason: "Each day works on what is left.",
  mistakes: [
    {
      misconception: "never-resized",
      belief: "",
      feedback: "−3 % is what you get if it is never resized.",
      steps: [],
      value: "-3",
    },
  ],
  steps: [
    { text: "100 becomes 130", value: "30" },
    { text: "130 becomes 91", value: "-9" },
  ],
};
const verdict = (text: string, changes: Partial<NumericPrompt> = {}, to = key) =>
  numeric.grade({ ...prompt, ...changes }, to, [text]).verdict;

describe("a right number is right however it is written", () => {
  test.each([
    "-9",
    "−9",
    "- 9 %",
    "−9.0 %",
    "-9,0",
    "−9,05",
    "-9.1",
    "-8.9",
    "-900bp",
    "−9 percent",
  ])("%s", (text) => expect(verdict(text)).toBe("right"));
  test("as a fraction, with a word on how it was read", () => {
    expect(numeric.grade(prompt, key, ["-0.09"])).toEqual({
      verdict: "right",
      reason: "Read as a fraction, which is −9.0\u202F%. Each day works on what is left.",
    });
  });
  test("thousands, with any separator", () => {
    const amount = { ...key, value: "12345.6" };
    for (const text of ["12345.6", "12,345.6", "12.345,6", "12 345,6", "12\u202F345.6"]) {
      expect(verdict(text, { unit: "amount" }, amount)).toBe("right");
    }
  });
  test("with or without the multiple’s x", () => {
    const multiple = { ...key, value: "2.538461", mistakes: [] };
    for (const text of ["2.54", "2.53", "2.54x", "2,54 ×"]) {
      expect(verdict(text, { unit: "multiple", decimals: 2 }, multiple)).toBe("right");
    }
  });
  test("with either sign where the question names the direction", () => {
    const fall = { ...key, value: "9", mistakes: [] };
    expect(verdict("-9", { anySign: true }, fall)).toBe("right");
    expect(verdict("9", { anySign: true }, fall)).toBe("right");
  });
});

describe("a wrong number", () => {
  test.each(["9", "-9.2", "-8.8", "0", "-0.9"])("%s is wrong", (text) =>
    expect(verdict(text)).toBe("wrong"),
  );
  test("that a mistake gives is named, as a fraction too", () => {
    for (const text of ["-3", "−3.0 %", "-0.03"]) {
      const grade = numeric.grade(prompt, key, [text]);
      expect(grade).toMatchObject({
        verdict: "wrong",
        mistake: { misconception: "never-resized" },
      });
      expect(grade.reason).toContain("never resized");
    }
  });
  test("from the middle of the solution is told which step is missing", () => {
    expect(numeric.grade(prompt, key, ["30"]).reason).toBe(
      "That is line 1 of the solution. Next: 130 becomes 91.",
    );
  });
  test("of any other kind is told that no line of the solution comes to it", () => {
    expect(numeric.grade(prompt, key, ["27"]).reason).toContain("No line of the solution");
    expect(numeric.grade(prompt, key, ["-12"]).reason).toContain(key.reason);
  });
  test("that is the change of 100 is told so", () => {
    const amount = { ...key, value: "91", mistakes: [] };
    const { reason } = numeric.grade({ ...prompt, unit: "amount" }, amount, ["-9"]);
    expect(reason).toBe("That is the change. The question asks what is left: 91.0.");
  });
});

describe("what cannot be checked yet", () => {
  test.each([
    ["", "Write your number first."],
    ["about nine", "Write a number"],
    ["9x", "This question asks for percents."],
  ])("%s", (text, reason) => {
    expect(numeric.missing(prompt, [text])).toContain(reason);
  });
  test("a megabyte is refused at once", () => {
    const text = "1".repeat(1_000_000);
    expect(numeric.missing(prompt, [text])).toBe("That is too long for a number.");
  });
});

test("results too near each other are a fault", () => {
  const near = { ...key, mistakes: [{ ...key.mistakes[0]!, value: "-9.19" }] };
  expect(numeric.faults(prompt, near)).toEqual(["never-resized (-9.19) is too near the key (-9)"]);
  expect(numeric.faults(prompt, key)).toEqual([]);
});
