import { describe, expect, test } from "vitest";
import { blanksOf, FADING_STAGES, isAfter, judge } from "../../../src/components/ledger/fading.ts";
import { freshScenario } from "../../../src/components/ledger/fresh-scenario.ts";
import { linesOf } from "../../../src/components/ledger/ledger-lines.ts";
import { parseScenario, simulate } from "../../../src/engine/index.ts";

const scenario = parseScenario({
  market: { start: "100", stepHours: 24, path: { kind: "returns", returns: ["0.10", "-0.10"] } },
  products: [
    { id: "daily", kind: "token", leverage: "3", rule: { kind: "periodic", everyHours: 24 } },
  ],
});
const linesFor = (of: typeof scenario) => linesOf(simulate(of).products["daily"]!.ledger, 100);
const lines = linesFor(scenario);

describe("what is blank", () => {
  test("nothing, the last cell, the last three, everything that can be worked out", () => {
    const answers = FADING_STAGES.map((stage) =>
      blanksOf(lines, stage).map(({ answer }) => answer),
    );
    expect(answers).toEqual([
      [],
      ["−78.0"],
      ["91.0", "3.86x", "−78.0"],
      ["130.0", "2.54x", "+60.0", "91.0", "3.86x", "−78.0"],
    ]);
  });

  test("cells after an open blank would give it away; prices and cells before it do not", () => {
    const [blank] = blanksOf(lines, FADING_STAGES[2]);
    expect(isAfter(blank!, 4, "leverageBefore")).toBe(true);
    expect(isAfter(blank!, 3, "position")).toBe(true);
    expect(isAfter(blank!, 4, "price")).toBe(false);
    expect(isAfter(blank!, 3, "leverageBefore")).toBe(false);
    expect(isAfter(blank!, 2, "nav")).toBe(false);
  });
});

describe("what is right", () => {
  test.each([
    ["2.54x", "2.54"],
    ["2.54x", "2.5385x"],
    ["−78.0", "-78"],
    ["−78.0", "−77.9"],
    ["+60.0", "60"],
    ["10,000.0", "10000"],
  ])("%s is met by %s", (answer, typed) => expect(judge(answer, typed)).toEqual({ right: true }));

  test.each([
    ["2.54x", "2.5", "Very near"],
    ["−78.0", "78", "sign"],
    ["−78.0", "12", "line above"],
    ["−78.0", "about", "Write a number"],
  ])("%s is not met by %s, and the reason is said", (answer, typed, words) => {
    const judged = judge(answer, typed);
    expect(judged.right).toBe(false);
    expect("say" in judged && judged.say).toContain(words);
  });
});

describe("fresh numbers", () => {
  test("a seed always gives the same moves, another seed others", () => {
    const drawn = [1, 1, 2].map((seed) => freshScenario(scenario, seed)!.market.path);
    expect(drawn[0]).toEqual(drawn[1]);
    expect(drawn[0]).not.toEqual(drawn[2]);
  });

  test("over many seeds the same cells are asked, and none is wiped out", () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const fresh = linesFor(freshScenario(scenario, seed)!);
      expect(blanksOf(fresh, FADING_STAGES[3]).map(({ id }) => id)).toEqual(
        blanksOf(lines, FADING_STAGES[3]).map(({ id }) => id),
      );
    }
  });

  test("a path that is not a list of returns has no others", () => {
    const path = { kind: "prices" as const, prices: ["100", "90"] };
    const { products } = scenario;
    expect(freshScenario({ market: { stepHours: 24, path }, products }, 1)).toBeUndefined();
  });
});
