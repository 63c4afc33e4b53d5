/** The hours of recentring: epochs, cooldowns between chunks, and what the target is where none is given. */
import { describe, expect, test } from "vitest";
import type { RuleSpec } from "../../../src/engine/index.ts";
import { Decimal, parseScenario } from "../../../src/engine/index.ts";
import { allowedMove } from "../../../src/engine/rebalancing/recentre.ts";
import { onPrices, onReturns, run, token } from "../support/scenarios.ts";

type Recentre = Extract<RuleSpec, { kind: "recentre" }>;

const RULE = {
  kind: "recentre",
  min: "1.7",
  max: "2.3",
  speed: "0.5",
  everyHours: 24,
} as const;

function steps(prices: readonly string[], rule: Recentre): number[] {
  const { ledger } = run(onPrices(prices, { stepHours: 6 }), token("2", rule));
  return ledger.filter(({ event }) => event === "rebalance").map(({ step }) => step);
}

const wavering = Array.from({ length: 17 }, (_, step) => String(100 + (step % 2)));

test("an epoch begins again at its first trade, not at every tick", () => {
  expect(steps(wavering, RULE)).toEqual([5, 9, 13]);
});

test("a trade outside the range begins an epoch of its own", () => {
  // The fall at step 2 is answered at once; the next epoch is 24 hours after it.
  const prices = ["100", "100", "80", "80.1", "80.2", "80.3", "80.4", "80.5", "80.6"];
  expect(steps(prices, { ...RULE, speed: "1" })).toEqual([2, 6]);
});

test("chunks wait for their cooldown, counted from the chunk before, and finish what was begun", () => {
  const prices = ["100", ...Array.from({ length: 9 }, () => "80")];
  const rule = { ...RULE, speed: "1", maxTrade: "0.1", cooldownHours: 12 } as const;
  expect(steps(prices, rule)).toEqual([1, 3, 5, 7]);
  const { ledger } = run(onPrices(prices, { stepHours: 6 }), token("2", rule));
  expect(ledger.at(-1)?.leverageAfter?.toFixed()).toBe("2");
});

test("an epoch is counted from the last trade, a chunk’s too, as the contract’s time stamp is", () => {
  // Chunks at steps 1 to 3 (hours 6, 12, 18); the next epoch is 24 hours after the last of them.
  const prices = ["100", ...Array.from({ length: 7 }, () => "80")];
  const rule = { ...RULE, maxTrade: "0.1" } as const;
  expect(steps(prices, rule)).toEqual([1, 2, 3, 7]);
});

test("an interval that is over on the hour is over", () => {
  const spec = { ...RULE, ripcord: "2.6", cooldownHours: 2, ripcordCooldownHours: 1 };
  const state = { leverage: new Decimal(2.6), inChunks: true };
  expect(allowedMove({ ...state, hoursSinceTrade: 1 }, spec)).toBe("ripcord");
  expect(allowedMove({ ...state, hoursSinceTrade: 0.9 }, spec)).toBeNull();
  const calm = { ...state, leverage: new Decimal(2) };
  expect(allowedMove({ ...calm, hoursSinceTrade: 2 }, spec)).toBe("chunk");
  expect(allowedMove({ ...calm, hoursSinceTrade: 1.9 }, spec)).toBeNull();
  expect(allowedMove({ ...calm, inChunks: false, hoursSinceTrade: 9 }, spec)).toBeNull();
  const due = { ...calm, inChunks: false, hoursSinceTrade: 24 };
  expect(allowedMove(due, spec)).toBe("epoch");
});

test.each([
  // 2.5 on a NAV of 1 after the chunk of hour 0: at 90, half of the way, it is 3.
  [["100", "80"], 12, "90"],
  [["100", "80"], 12.1, "80"],
  [["100", "100", "80"], 36, "90"],
  [["100", "100", "80"], 36.1, "80"],
])("on %j a ripcord that waits for %d hours is pulled at %s", (prices, hours, at) => {
  const rule = {
    ...{ ...RULE, target: "2", ripcord: "3", ripcordCooldownHours: hours },
    ...{ maxTrade: "0.1", everyHours: 48, cooldownHours: 48 },
  } as const;
  const { ledger } = run(onPrices(prices, { monitoring: "continuous" }), token("2.6", rule));
  const pulled = ledger.find(({ reason }) => reason.kind === "ripcord");
  expect(pulled?.price.toFixed()).toBe(at);
});

describe("the target", () => {
  const wide = { ...RULE, min: "1", max: "4", speed: "1" } as const;
  const after = (leverage: string, target?: string): string | undefined =>
    run(onReturns(["0.1"]), token(leverage, target === undefined ? wide : { ...wide, target }))
      .ledger.at(-1)
      ?.leverageAfter?.toFixed();

  test("is the product’s leverage unless the rule has its own", () => {
    expect([after("3"), after("3", "2"), after("-3")]).toEqual(["3", "2", "-3"]);
  });

  test("that is the product’s is held to the range too", () => {
    const parse = (leverage: string, rule: object): unknown =>
      parseScenario({ market: onReturns([]), products: [{ ...token(leverage), rule }] });
    expect(() => parse("-3", RULE)).toThrow("rule.max must be at least the target 3, got 2.3");
    expect(() => parse("3", { ...RULE, target: "2" })).not.toThrow();
    expect(() => parse("2", { ...RULE, cooldownHours: 24 })).not.toThrow();
  });
});

test.each([
  [
    { kind: "guarded", everyHours: 24, guard: "3" },
    "rule.guard must be above the leverage 3, got 3",
  ],
  [{ kind: "deviation", limit: "3" }, "rule.limit must be below the leverage 3, got 3"],
  [
    { kind: "hidden-target", low: "3", high: "4", seed: 1 },
    "rule.low must be below the leverage 3, got 3",
  ],
  [{ kind: "band", low: "2", high: "3" }, "rule.high must be above the leverage 3, got 3"],
])("%j does not fit a leverage of 3", (rule, message) => {
  const scenario = { market: onReturns([]), products: [{ ...token("-3"), rule }] };
  expect(() => parseScenario(scenario)).toThrow(`products[0].${message}`);
});
