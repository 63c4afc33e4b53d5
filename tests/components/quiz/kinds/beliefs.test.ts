/** How each kind that asks for no number recognises the belief behind an answer. */
import { describe, expect, test } from "vitest";
import type { Grade } from "../../../../src/components/quiz/answer.ts";
import { mistakeFrom } from "../../../../src/components/quiz/builders/mistakes.ts";
import { cloze } from "../../../../src/components/quiz/kinds/cloze/grade.ts";
import { matching } from "../../../../src/components/quiz/kinds/matching/grade.ts";
import { multipleChoice } from "../../../../src/components/quiz/kinds/multiple-choice/grade.ts";
import { ordering } from "../../../../src/components/quiz/kinds/ordering/grade.ts";
import { point } from "../../../../src/components/quiz/kinds/point/grade.ts";
import { singleChoice } from "../../../../src/components/quiz/kinds/single-choice/grade.ts";

const comesBack = mistakeFrom("comes-back", "The token is smaller by then.");
const addsReturns = mistakeFrom("adds-returns", "They multiply.");
const options = ["a", "b", "c"].map((text) => ({ text }));
const nameOf = ({ mistake }: Grade) => mistake?.misconception;

test("a belief is told in its own words, and then why it is not so", () => {
  expect(comesBack.feedback).toBe(
    "This fits the belief: “If the price comes back, so do I.” The token is smaller by then.",
  );
});

describe("multiple choice", () => {
  const prompt = { stem: "Which?", options };
  const key = {
    right: [true, true, false],
    reasons: ["A.", "B.", "C."],
    mistakes: [null, comesBack, addsReturns],
  };
  const grade = (...response: string[]) => multipleChoice.grade(prompt, key, response);

  test("a wrong option that is chosen, and a right one that is left out", () => {
    expect(nameOf(grade("0", "1", "2"))).toBe("adds-returns");
    expect(nameOf(grade("0"))).toBe("comes-back");
    expect(grade("0").reason).toBe(`Of those that belong, 1 is left out. ${comesBack.feedback}`);
  });

  test("not an option that is marked as it should be, nor one without a belief", () => {
    expect(nameOf(grade("0", "1"))).toBeUndefined();
    expect(grade("1")).toEqual({
      verdict: "wrong",
      reason: "Of those that belong, 1 is left out.",
      mistake: undefined,
    });
  });

  test("to leave out the only right option is no answer that could be given", () => {
    const only = { ...key, right: [false, true, false] };
    expect(multipleChoice.mistakes(prompt, only)).toEqual([
      { misconception: "adds-returns", response: ["1", "2"] },
    ]);
  });
});

test("single choice and point: the option, and the point, that it leads to", () => {
  const reasons = ["A.", "B.", "C."];
  const mistakes = [null, comesBack, null];
  const chosen = { right: 0, reasons, mistakes };
  expect(singleChoice.grade({ stem: "", options }, chosen, ["1"]).reason).toBe(comesBack.feedback);
  expect(singleChoice.grade({ stem: "", options }, chosen, ["2"])).toMatchObject({ reason: "C." });
  const line = { stem: "", title: "", xs: ["1", "2", "3"], ys: ["1", "2", "3"], line: "" };
  const pointed = { right: [0], reasons, mistakes };
  const chart = { ...line, unit: "amount", decimals: 0 } as const;
  expect(nameOf(point.grade(chart, pointed, ["1"]))).toBe("comes-back");
  expect(nameOf(point.grade(chart, pointed, ["0"]))).toBeUndefined();
});

test("cloze: the option of a blank, under the blank’s name", () => {
  const blank = { kind: "choice", label: "direction", options: ["buys", "sells"] } as const;
  const prompt = { stem: "", pieces: ["It ", "."], blanks: [blank] };
  const key = {
    blanks: [
      { kind: "choice", right: 0, reason: "With the market.", mistakes: [null, addsReturns] },
    ],
  } as const;
  const { reason, mistake } = cloze.grade(prompt, key, ["1"]);
  expect(reason).toBe(`Direction: ${addsReturns.feedback}`);
  expect(mistake?.misconception).toBe("adds-returns");
  expect(cloze.mistakes(prompt, key)).toEqual([{ misconception: "adds-returns", response: ["1"] }]);
  expect(cloze.given(prompt)).toEqual(["It [direction]."]);
});

describe("matching", () => {
  const prompt = { stem: "", left: ["a", "b", "c"], right: ["B", "C", "A"] };
  const key = {
    partners: [2, 0, 1],
    reasons: ["A.", "B.", "C."],
    mistakes: [{ ...comesBack, line: 0, partner: 1 }],
  };

  test("a pair, whatever else is paired", () => {
    expect(nameOf(matching.grade(prompt, key, ["1", "0", "2"]))).toBe("comes-back");
    expect(nameOf(matching.grade(prompt, key, ["1", "2", "0"]))).toBe("comes-back");
    expect(nameOf(matching.grade(prompt, key, ["0", "2", "1"]))).toBeUndefined();
  });

  test("the pair that it breaks up is joined the other way", () => {
    expect(matching.mistakes(prompt, key)).toEqual([
      { misconception: "comes-back", response: ["1", "0", "2"] },
    ]);
  });
});

describe("ordering", () => {
  const prompt = { stem: "", items: options, first: "most", last: "least" };
  const key = { order: [1, 2, 0], reasons: ["A.", "B.", "C."], mistakes: [] };
  const believed = (...order: number[]) => ({
    ...key,
    mistakes: [{ ...comesBack, order }],
  });

  test("the order that it leads to; the right one turned round is told apart from it", () => {
    const upsideDown = ["0", "2", "1"];
    expect(ordering.grade(prompt, key, upsideDown).reason).toContain("from the other end: “most”");
    expect(nameOf(ordering.grade(prompt, believed(0, 2, 1), upsideDown))).toBe("comes-back");
  });

  test("a belief that leads to the right order makes the question unfair", () => {
    expect(ordering.faults(prompt, believed(0, 1, 2))).toEqual([]);
    expect(ordering.faults(prompt, believed(1, 2, 0))).toEqual([
      "a mistaken order is the right one, or that of another mistake",
    ]);
  });
});
