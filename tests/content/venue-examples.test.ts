/**
 * What the platforms print themselves, replayed through the presets of their cards. Expected values are
 * the published ones, at their printed precision; where only the inputs were printed the test says so.
 */
import { describe, expect, test } from "vitest";
import {
  Decimal,
  feeAmount,
  realLeverage,
  realLeverageAfterMove,
  shareMerge,
  simulate,
  triggerMove,
} from "../../src/engine/index.ts";
import type { LedgerRow, ProductRun, Scenario } from "../../src/engine/index.ts";
import { presetFinding, presetScenario } from "../../src/components/cards/preset-scenario.ts";
import type { Preset } from "../../src/components/cards/preset-scenario.ts";
import { readVenues } from "./collections.ts";

const venues = readVenues();

function presetOf(id: string): Preset {
  const preset = venues.get(id)?.preset;
  if (preset === undefined) throw new Error(`${id} has no preset`);
  return preset;
}

/** A card's preset without its fees, held through prices one day apart. */
function replay(
  id: string,
  prices: readonly (string | number)[],
  options: { leverage?: string; monitoring?: "continuous" | "at-close" } = {},
): ProductRun {
  const { costs: _fees, ...rule } = presetOf(id);
  const market: Scenario["market"] = {
    stepHours: 24,
    monitoring: options.monitoring ?? "at-close",
    path: { kind: "prices", prices: prices.map(String) },
  };
  const leverage = options.leverage ?? rule.leverage;
  const scenario = presetScenario({ ...rule, ...(leverage && { leverage }) }, market);
  const run = simulate(scenario).products["preset"];
  if (run === undefined) throw new Error("the preset did not run");
  return run;
}

const trades = (run: ProductRun): LedgerRow[] =>
  run.ledger.filter((row) => row.event === "rebalance");
const firstTrade = (run: ProductRun): LedgerRow => {
  const [row] = trades(run);
  if (row === undefined) throw new Error("nothing was traded");
  return row;
};
const percent = (value: Decimal, decimals: number): string => value.times(100).toFixed(decimals);

describe("FTX", () => {
  test("ETHBULL: −20,000 USD and 150 ETH at 210 are 11,500 at 2.74x; it buys 14.2857 ETH", () => {
    // 150 ETH and a debt of 20,000 are 3x at 200, where the NAV is 10,000.
    const row = firstTrade(replay("ftx", [200, 210]));
    const stake = 10_000;
    expect(row.navBefore.times(stake).toFixed(0)).toBe("11500");
    expect(row.leverageBefore?.toFixed(2)).toBe("2.74");
    expect(row.trade.times(stake).div(210).toFixed(4)).toBe("14.2857");
    expect(row.leverageAfter?.toFixed(2)).toBe("3.00");
  });

  test.each([
    [[10_000, 11_000, 10_000], 2, "-5.45"],
    [[10_000, 11_000, 12_100], 0, "69"],
    [[10_000, 9_500, 9_000], 1, "-28.4"],
    [[200, 210, 220], 1, "31.4"],
    [[200, 210, 200], 1, "-1.4"],
    [[200, 190, 180], 1, "-28.4"],
  ])("BULL over %j", (prices, decimals, printed) => {
    expect(percent(replay("ftx", prices).summary.return, decimals)).toBe(printed);
  });

  test("the 4x trigger lies at −11.1 % for BULL (page: 11.15) and +6.7 % for BEAR (page: 6.7)", () => {
    const bull = replay("ftx", [100, 80], { monitoring: "continuous" });
    const bear = replay("ftx", [100, 110], { monitoring: "continuous", leverage: "-3" });
    const at = (run: ProductRun) => firstTrade(run).triggerPrice?.div(100).minus(1);
    expect(Math.abs(Number(at(bull)) + 0.1115)).toBeLessThan(0.0005);
    expect(percent(at(bear) ?? new Decimal(0), 1)).toBe("6.7");
  });

  test("the page’s 30 % for HEDGE is not matched: −1x reaches a third more leverage at +14.3 %", () => {
    const move = triggerMove({ leverage: -1, trigger: new Decimal(-4).div(3) });
    expect(percent(move ?? new Decimal(0), 1)).toBe("14.3");
  });
});

describe("Bybit", () => {
  test("300 BTC at 40,000, NAV 10, 400,000 tokens: 3x", () => {
    const leverage = realLeverage({ quantity: 300, price: 40_000, nav: 10, units: 400_000 });
    expect(leverage?.toFixed(3)).toBe("3.000");
  });

  test("falling to the trigger at 35,555.56, NAV 6.6667, it sells 75 BTC (computed from its inputs)", () => {
    const row = firstTrade(replay("bybit", [40_000, 35_500], { monitoring: "continuous" }));
    const stake = 4_000_000;
    expect(row.triggerPrice?.toFixed(2)).toBe("35555.56");
    expect(row.navBefore.times(10).toFixed(4)).toBe("6.6667");
    expect(row.leverageBefore?.toFixed(4)).toBe("4.0000");
    expect(row.quantity.times(stake).toFixed(6)).toBe("225.000000");
  });

  test("inside its range nothing is traded", () => {
    expect(trades(replay("bybit", [100, 110, 99]))).toEqual([]);
  });

  test.each([
    [200, 1, "0.001", "0.2"],
    [200, 7, "0.0005", "0.7"],
    [100, 10, "0.0005", "0.5"],
  ])("a fee on %i units at %i, rate %s, is %s USDT", (units, price, rate, printed) => {
    expect(feeAmount({ units, price, rate }).toString()).toBe(printed);
  });
});

describe("KuCoin", () => {
  const days = (moves: readonly string[]) =>
    moves.reduce<Decimal[]>(
      (prices, move) => [
        ...prices,
        (prices.at(-1) ?? new Decimal(1)).times(new Decimal(1).plus(move)),
      ],
      [new Decimal(100)],
    );

  test.each([
    [["0.1", "0.1", "0.1", "0.1"], "185.6", 185],
    [["-0.1", "-0.1", "-0.1", "-0.1"], "-76.0", -76],
    [["0.1", "-0.1", "0.1", "-0.1"], "-17.2", -17],
  ])("BTC3L over %j returns %s %% (page: %i)", (moves, computed, printed) => {
    const result = replay("kucoin-3l", days(moves).map(String)).summary.return;
    expect(percent(result, 1)).toBe(computed);
    expect(Math.trunc(Number(percent(result, 1)))).toBe(printed);
  });

  test("four rises of 10 % are 46.4 % for the underlying; the page’s 44 is a slip", () => {
    const rise = (days(["0.1", "0.1", "0.1", "0.1"]).at(-1) ?? new Decimal(0)).div(100).minus(1);
    expect(percent(rise, 2)).toBe("46.41");
  });
});

describe.each(["kucoin-3l", "mexc", "amun"])(
  "%s: an emergency at 15 %% against the token",
  (id) => {
    const emergencies = (run: ProductRun) =>
      trades(run).filter((row) => row.reason.kind === "moved");

    test("for the long and for the short, and never in their favour", () => {
      for (const [leverage, against, prices] of [
        ["3", "85.000000", [116, 84]],
        ["-3", "115.000000", [84, 116]],
      ] as const) {
        const continuous = { monitoring: "continuous", leverage } as const;
        const [favourable, adverse] = prices.map((price) => replay(id, [100, price], continuous));
        expect(emergencies(favourable!)).toEqual([]);
        expect(firstTrade(adverse!).triggerPrice?.toFixed(6)).toBe(against);
      }
    });

    test.each([
      ["93.6", ["clock 110.0", "clock 93.6"]],
      ["93.4", ["clock 110.0", "moved 93.5", "clock 93.4"]],
    ])("counted from the last reset, the clock’s: 100, 110, %s", (price, expected) => {
      const rows = trades(replay(id, [100, 110, price], { monitoring: "continuous" }));
      expect(rows.map((row) => `${row.reason.kind} ${row.price.toFixed(1)}`)).toEqual(expected);
    });
  },
);

describe("Gate", () => {
  test("last NAV × (1 + 2.3 × the move) until April 2025, × 3 from then on", () => {
    expect(replay("gate-until-2025", [100, 105]).summary.nav.toString()).toBe("1.115");
    expect(replay("gate-from-2025", [100, 105]).summary.nav.toString()).toBe("1.15");
  });

  test("NAV 100 and +5 %: 115, position 315 at 2.74x, buys 30 to 345 (XT prints the same)", () => {
    const row = firstTrade(replay("gate-from-2025", [100, 105]));
    expect(row.navBefore.times(100).toString()).toBe("115");
    expect(row.leverageBefore?.toFixed(2)).toBe("2.74");
    expect(row.trade.times(100).toString()).toBe("30");
    expect(row.notional.times(100).toString()).toBe("345");
  });

  test.each([
    ["gate-until-2025", "100.5", []],
    ["gate-until-2025", "101", []],
    ["gate-until-2025", "101.1", ["clock"]],
    ["gate-from-2025", "99", []],
    ["gate-from-2025", "98.9", ["clock"]],
    // −12 % takes 3x to 4.125x, and 2.3x to 2.80x; 20 % in favour counts as well.
    ["gate-from-2025", "88.5", ["guard"]],
    ["gate-from-2025", "87", ["guard", "clock"]],
    ["gate-until-2025", "88", ["clock"]],
    ["gate-from-2025", "121", ["moved"]],
    ["gate-until-2025", "121", ["moved"]],
  ])("%s, 100 to %s: %j", (id, price, expected) => {
    const run = replay(id, [100, price], { monitoring: "continuous" });
    expect(trades(run).map(({ reason }) => reason.kind)).toEqual(expected);
  });

  test("the floating band of 2.25x to 4.125x is −12 % and +20 %", () => {
    expect(triggerMove({ leverage: 3, trigger: "4.125" })?.toFixed(10)).toBe("-0.1200000000");
    expect(triggerMove({ leverage: 3, trigger: "2.25" })?.toFixed(10)).toBe("0.2000000000");
    expect(trades(replay("gate-floating", [100, 88])).length).toBe(1);
    expect(trades(replay("gate-floating", [100, "88.1"])).length).toBe(0);
    expect(trades(replay("gate-floating", [100, 120])).length).toBe(1);
  });
});

describe("Pionex", () => {
  test("10,000 to 11,000 at 3x: 33,000 ÷ 13,000", () => {
    expect(realLeverageAfterMove({ leverage: 3, move: "0.1" })?.toFixed(4)).toBe("2.5385");
  });

  test("1,000 tokens at 0.03 merged 50 to 1 are 20 at 1.5; 100 at 0.05 are 2 at 2.5", () => {
    expect(String(shareMerge({ units: 1000, price: "0.03", ratio: 50 }).units)).toBe("20");
    expect(String(shareMerge({ units: 1000, price: "0.03", ratio: 50 }).price)).toBe("1.5");
    expect(String(shareMerge({ units: 100, price: "0.05", ratio: 50 }).price)).toBe("2.5");
  });
});

test("MEXC: 1,000 at 0.088 become 100 at 0.88", () => {
  const { units, price } = shareMerge({ units: 1000, price: "0.088", ratio: 10 });
  expect([String(units), String(price)]).toEqual(["100", "0.88"]);
});

test("Binance: whatever target is drawn lies in the public range", () => {
  const run = replay("binance-blvt", [100, 70, 90, 60, 80, 50, 70, 110, 80, 150], {
    monitoring: "continuous",
  });
  expect(trades(run).length).toBeGreaterThan(1);
  for (const row of trades(run)) {
    expect(Number(row.leverageAfter)).toBeGreaterThanOrEqual(1.25);
    expect(Number(row.leverageAfter)).toBeLessThanOrEqual(4);
  }
});

describe("Index Coop, with the fixture of the contract’s tests (2 ETH, 1,000 USDC)", () => {
  test.each([
    [1010, "1.981373", "0.000990"],
    [990, "2.019388", "-0.001010"],
    [900, "2.237500", "-0.011111"],
    [1200, "1.728571", "0.016667"],
    [1300, "1.700000", "0.092308"],
    [1500, "1.700000", "0.266667"],
    [800, "2.300000", "-0.275000"],
    // The ripcord wants 2.30x and −0.466667 ETH; what may be borrowed caps the trade.
    [750, "2.693603", "-0.204265"],
  ])("ETH at %i: leverage %s after a trade of %s ETH", (price, leverage, eth) => {
    const row = firstTrade(replay("indexcoop-eth2x-fli", [1000, price]));
    expect(row.leverageAfter?.toFixed(6)).toBe(leverage);
    expect(row.trade.times(1000).div(price).toFixed(6)).toBe(eth);
  });

  test("the ripcord goes to the maximum, and says that it was the ripcord", () => {
    expect(firstTrade(replay("indexcoop-eth2x-fli", [1000, 800])).reason.kind).toBe("ripcord");
  });

  test.each([
    ["indexcoop-eth2x", "-0.1154", "0.2143"],
    ["indexcoop-btc2x", "-0.0833", "0.1250"],
  ])("%s acts at %s and at %s", (id, down, up) => {
    const rule = presetOf(id).rule as unknown as { low: string; high: string };
    expect(triggerMove({ leverage: 2, trigger: rule.high })?.toFixed(4)).toBe(down);
    expect(triggerMove({ leverage: 2, trigger: rule.low })?.toFixed(4)).toBe(up);
  });
});

test("TLX: 2x, the price doubles, leverage 4/3, the keeper may act and it is 2x again", () => {
  const row = firstTrade(replay("tlx", [100, 200]));
  expect(row.leverageBefore?.toFixed(6)).toBe("1.333333");
  expect(row.navBefore.toString()).toBe("3");
  expect(row.leverageAfter?.toFixed(6)).toBe("2.000000");
});

test("TLX: 12.5 % is a quarter at 2x and 12.4 % is not", () => {
  expect(trades(replay("tlx", [100, "112.5"])).length).toBe(1);
  expect(trades(replay("tlx", [100, "112.4"])).length).toBe(0);
});

test("Toros: beyond the range it trades to the edge only", () => {
  expect(firstTrade(replay("toros", [100, 85])).leverageAfter?.toFixed(6)).toBe("2.200000");
});

test.each([
  [2000, 2020, "1029.6942380673468"],
  [2000, 4000, "1905.1482536448666"],
  [2000, 1980, "970.0089967611798"],
  [4000, 2000, "94.85174635513327"],
])("Tracer: pools of 1,000, 3x, %i to %i: the long pool holds %s", (from, to, long) => {
  const { nav } = replay("tracer-pools", [from, to]).summary;
  expect(nav.times(1000).minus(long).abs().toNumber()).toBeLessThan(1e-9);
});

test("every preset runs, fees and all, and prints what it did", () => {
  for (const [id, { preset }] of venues) {
    if (preset === undefined) continue;
    expect(presetFinding(preset), id).toMatch(
      /^After \+10\u202F% and −10\u202F% it has made (no trade|one trade|\d+ trades), and \d+(\.\d+)? of 100 is left\.$/,
    );
  }
});
