/** The scenario of the README: four products, two days, no costs. */
import { expect, test } from "vitest";
import { parseScenario, simulate } from "../../../src/engine/index.ts";

const SCENARIO = {
  market: {
    start: "100",
    stepHours: 24,
    path: { kind: "returns", returns: ["0.10", "-0.10"] },
    cashRate: "0",
  },
  products: [
    { id: "spot", kind: "spot" },
    { id: "static", kind: "static", leverage: "3" },
    { id: "daily", kind: "token", leverage: "3", rule: { kind: "periodic", everyHours: 24 } },
    {
      id: "band",
      kind: "token",
      leverage: "3",
      rule: { kind: "band", low: "2", high: "4", restore: "target" },
    },
  ],
};

test("without costs it ends at 0.99, 0.97, 0.91 and 0.97, to the last digit", () => {
  const { products } = simulate(parseScenario(SCENARIO));
  const navs = Object.fromEntries(
    Object.entries(products).map(([id, run]) => [id, run.summary.nav.toFixed()]),
  );
  expect(navs).toEqual({ spot: "0.99", static: "0.97", daily: "0.91", band: "0.97" });
});

test("the band never trades and the daily token trades after both days", () => {
  const { products } = simulate(parseScenario(SCENARIO));
  expect(products["band"]?.summary.rebalances).toBe(0);
  expect(products["daily"]?.summary.rebalances).toBe(2);
  expect(products["daily"]?.summary.turnover.toFixed()).toBe("1.38");
});
