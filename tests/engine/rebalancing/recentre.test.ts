/**
 * Recentring, held to Index Coop's own specification: its states, its bounds, its ripcord.
 * Fixture there: 2 ETH of collateral, 1,000 USDC of debt, so a NAV of 1,000 at a price of 1,000.
 */
import { describe, expect, test } from "vitest";
import { Decimal, parseScenario } from "../../../src/engine/index.ts";
import { allowedMove } from "../../../src/engine/rebalancing/recentre.ts";
import reference from "../reference/indexcoop_fli.json" with { type: "json" };
import { onPrices, run } from "../support/scenarios.ts";

const { methodology, states, shouldRebalance } = reference;

const SPEC = {
  min: "1.7",
  max: "2.3",
  everyHours: 24,
  ripcord: "2.6",
  cooldownHours: methodology.twapCooldownSec / 3600,
  ripcordCooldownHours: methodology.incentivizedCooldownSec / 3600,
} as const;

const RULE = {
  kind: "recentre",
  target: "2",
  min: "1.7",
  max: "2.3",
  speed: "0.05",
  everyHours: 24,
  ripcord: "2.6",
} as const;

const TOKEN = {
  id: "fli",
  kind: "collateral-token",
  rule: RULE,
  liquidationThreshold: "0.9",
} as const;

function leverageAt(price: number): Decimal {
  return new Decimal(2 * price).div(2 * price - 1000);
}

test.each(states)("at $price the token trades $tradeEth ETH by the rule $rule", (state) => {
  const { ledger } = run(onPrices(["1000", String(state.price)]), TOKEN);
  const row = ledger.find(({ event }) => event === "rebalance");
  // The fixture's NAV is 1,000 where the ledger's is 1, so a notional of 1 is 1,000 ÷ price coins.
  const coins = row?.trade.times(1000).div(state.price).toNumber();
  expect(coins).toBeCloseTo(state.tradeEth, 12);
  expect(row?.leverageAfter?.toNumber()).toBeCloseTo(state.newLeverage, 12);
  expect(row?.reason.kind).toBe(state.rule === "ripcord->max" ? "ripcord" : "recentre");
});

describe("published cases of the specification", () => {
  test.each([
    [1010, "1.981373", "0.000990"],
    [990, "2.019388", "-0.001010"],
    [900, "2.237500", "-0.011111"],
    [1200, "1.728571", "0.016667"],
    [1300, "1.700000", "0.092308"],
    [1500, "1.700000", "0.266667"],
    [800, "2.300000", "-0.275000"],
  ])("at %i: leverage %s, trade %s ETH", (price, leverage, trade) => {
    const { ledger } = run(onPrices(["1000", String(price)]), TOKEN);
    const row = ledger.find(({ event }) => event === "rebalance");
    expect(row?.leverageAfter?.toFixed(6)).toBe(leverage);
    expect(row?.trade.times(1000).div(price).toFixed(6)).toBe(trade);
  });

  test("at 750 the ripcord wants 0.466667 ETH and may withdraw 0.204265 at once", () => {
    const price = 750;
    const limited = { ...TOKEN, collateralFactor: "0.75", unusedBorrow: "0.01" };
    const { ledger } = run(onPrices(["1000", "750", "750"]), limited);
    const trades = ledger.filter(({ event }) => event === "rebalance");
    expect(trades[0]?.trade.times(1000).div(price).toFixed(6)).toBe("-0.204265");
    expect(trades.length).toBeGreaterThan(1);
  });
});

describe("which move is allowed", () => {
  test.each(shouldRebalance)(
    "price $price, $elapsedSec s since the last trade: $action",
    ({ price, elapsedSec, inTwap, action }) => {
      const found = allowedMove(
        { leverage: leverageAt(price), hoursSinceTrade: elapsedSec / 3600, inChunks: inTwap },
        SPEC,
      );
      expect(found).toBe({ ripcord: "ripcord", rebalance: "epoch", none: null }[action]);
    },
  );

  test("an unfinished rebalance goes on after its cooldown, not before", () => {
    const state = { leverage: leverageAt(990), inChunks: true };
    expect(allowedMove({ ...state, hoursSinceTrade: 0.5 }, SPEC)).toBeNull();
    expect(allowedMove({ ...state, hoursSinceTrade: 1 }, SPEC)).toBe("chunk");
  });
});

test("a rebalance above the largest trade is made in chunks", () => {
  const rule = { ...RULE, maxTrade: "0.1" } as const;
  const market = onPrices(["1000", "1500", "1500", "1500", "1500", "1500", "1500"], {
    stepHours: 1,
  });
  const { ledger } = run(market, { ...TOKEN, rule });
  const trades = ledger.filter(({ event }) => event === "rebalance");
  expect(trades.map(({ trade }) => trade.toFixed(2))).toEqual(["0.10", "0.10", "0.10", "0.10"]);
  expect(ledger.at(-1)?.leverageAfter?.toFixed(3)).toBe("1.700");
});

describe("settings that the contract refuses", () => {
  test.each([
    ["min", { min: "2.1" }, "at most the target 2"],
    ["max", { max: "1.9" }, "at least the target 2"],
    ["ripcord", { ripcord: "2.2" }, "at least the maximum 2.3"],
    ["speed", { speed: "0" }, "above 0 and at most 1"],
    ["speed", { speed: "1.01" }, "above 0 and at most 1"],
    ["min", { min: "0" }, "above 0"],
    ["maxTrade", { maxTrade: "0" }, "above 0"],
    ["cooldownHours", { cooldownHours: 25 }, "at most everyHours, 24"],
    [
      "ripcordCooldownHours",
      { cooldownHours: 1, ripcordCooldownHours: 2 },
      "at most cooldownHours",
    ],
  ])("%s: %j", (field, change, expected) => {
    const scenario = {
      market: { start: "1000", stepHours: 24, path: { kind: "returns", returns: [] } },
      products: [{ ...TOKEN, rule: { ...RULE, ...change } }],
    };
    expect(() => parseScenario(scenario)).toThrow(`products[0].rule.${field} must be ${expected}`);
  });
});

test("the ripcord goes to the maximum, not to the target", () => {
  const { ledger } = run(onPrices(["1000", "800"]), TOKEN);
  expect(ledger.at(-1)?.leverageAfter?.toFixed(2)).toBe("2.30");
});
