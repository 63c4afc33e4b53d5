/** A scenario run in parts is the scenario run at once. */
import { expect, test } from "vitest";
import { parseScenario, simulate, simulating, toPlain } from "../../../src/engine/index.ts";
import type { Simulation } from "../../../src/engine/index.ts";
import { BAND, onReturns, token } from "../support/scenarios.ts";

const SCENARIO = parseScenario({
  market: onReturns(["0.1", "-0.1", "-0.2", "0.3"]),
  products: [
    { id: "spot", kind: "spot" },
    token("3", BAND),
    { id: "static", kind: "static", leverage: "3" },
  ],
});

/** Runs it with something else between any two of its parts. */
function putDown(between: () => void): { readonly parts: number; readonly result: Simulation } {
  const run = simulating(SCENARIO);
  for (let parts = 1; ; parts += 1) {
    const { done, value } = run.next();
    if (done === true) return { parts, result: value };
    between();
  }
}

test("is put down after the market, every opening and every tick, and comes to the same", () => {
  const { parts, result } = putDown(() => undefined);
  // The last part has nothing after it.
  expect(parts).toBe(1 + SCENARIO.products.length * (1 + result.path.length) + 1);
  expect(toPlain(result)).toEqual(toPlain(simulate(SCENARIO)));
});

test("another run in between changes nothing", () => {
  const { result } = putDown(() => simulate(SCENARIO));
  expect(toPlain(result)).toEqual(toPlain(simulate(SCENARIO)));
});
