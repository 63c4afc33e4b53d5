/** How much a scenario may ask for: what a machine does in a minute or two, and keeps in memory. */
import { describe, expect, test } from "vitest";
import { dayOf } from "../../../src/engine/index.ts";
import { refusalOf } from "../support/refusals.ts";

const TREND = { kind: "trend", move: "0.0001", steps: 100_000 };
const HOURLY = { kind: "constant", rate: "0.0001", everyHours: 1 };
const SERIES = { kind: "series", rates: ["0.0001"] };

const products = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({ id: `p${index}`, kind: "spot" }));

function refusal(market: object, held: readonly object[]): string {
  return refusalOf({
    market: { start: "100", stepHours: 24, path: TREND, ...market },
    products: held,
  });
}

describe("steps and settlements, over all products", () => {
  test.each([
    [{}, 3, "accepted"],
    [{}, 4, "products must be at most 3 on a path of 100000 steps, got 4"],
    [{ stepHours: 8, funding: { kind: "constant", rate: "0.0001" } }, 1, "accepted"],
    [
      { stepHours: 8, funding: { kind: "constant", rate: "0.0001" } },
      2,
      "products must be at most 1 on a path of 100000 steps with 100000 settlements, got 2",
    ],
    // After the last rate of a series there is no settlement.
    [{ funding: SERIES }, 2, "accepted"],
    [
      { funding: { kind: "constant", rate: "0.0001", everyHours: 1 } },
      1,
      "market must be at most 330000 steps and settlements, got 2500000",
    ],
    [{ path: { ...TREND, steps: 66_000 }, stepHours: 4, funding: HOURLY }, 1, "accepted"],
    [
      { path: { ...TREND, steps: 66_001 }, stepHours: 4, funding: HOURLY },
      1,
      "market must be at most 330000 steps and settlements, got 330005",
    ],
    [{ funding: { kind: "constant", rate: "0", everyHours: 1 } }, 3, "accepted"],
    [{ funding: { kind: "premium-index", premiums: ["0.0001"] } }, 2, "accepted"],
    [{ path: { kind: "chop", up: "0.1", pairs: 50_000 } }, 4, "products must be at most 3"],
    [{ path: { kind: "chop", up: "0.1", pairs: 50_000 } }, 3, "accepted"],
    [{ path: { ...TREND, steps: 0 } }, 64, "accepted"],
    [{ path: { ...TREND, steps: 5156 } }, 64, "accepted"],
    [
      { path: { ...TREND, steps: 5157 } },
      64,
      "products must be at most 63 on a path of 5157 steps",
    ],
  ])("%j with %i products: %s", (market, count, line) => {
    expect(refusal(market, products(count))).toMatch(line);
  });

  test("the steps of a path that is a list are its entries", () => {
    const returns = Array.from({ length: 10_000 }, () => "0");
    const prices = Array.from({ length: 10_001 }, () => "100");
    const points = prices.map((close, index) => ({ date: dayOf(index), close }));
    for (const path of [
      { kind: "returns", returns },
      { kind: "prices", prices },
      { kind: "series", points },
      { kind: "bootstrap", returns: ["0"], blockLength: 1, steps: 10_000, seed: 1 },
    ]) {
      expect(refusal({ path }, products(33))).toBe("accepted");
      expect(refusal({ path }, products(34))).toBe(
        "products must be at most 33 on a path of 10000 steps, got 34",
      );
    }
  });
});
