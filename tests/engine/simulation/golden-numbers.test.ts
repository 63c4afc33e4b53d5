/** The figures of the course that these parts of the engine reach, each at its printed precision. */
import { describe, expect, test } from "vitest";
import type { MarketSpec, ProductSpec } from "../../../src/engine/index.ts";
import { Decimal } from "../../../src/engine/index.ts";
import { PATIENCE } from "../support/patience.ts";
import { BAND, DAILY, finalNav, onPrices, onReturns, run, token } from "../support/scenarios.ts";

const STATIC = { id: "static", kind: "static", leverage: "3" } as const;
const CONTINUOUS = { monitoring: "continuous" } as const;

function rounded(market: MarketSpec, product: ProductSpec, decimals: number): string {
  return new Decimal(finalNav(market, product)).toFixed(decimals);
}

function decimals(printed: string): number {
  return printed.split(".")[1]?.length ?? 0;
}

/** Prices that fall by a ninth n times, at 40 digits; each ninth is what takes 3x to 4x. */
function ninths(count: number): string[] {
  return Array.from({ length: count + 1 }, (_, n) =>
    new Decimal(8).div(9).pow(n).times(100).toFixed(),
  );
}

describe("two days of a tenth", () => {
  test.each([
    [["0.10", "-0.10"], "0.91", "0.97"],
    [["-0.10", "0.10"], "0.91", "0.97"],
    [["0.10", "0.10"], "1.69", "1.63"],
  ])("%j: daily %s, static %s", (returns, daily, fixed) => {
    expect(finalNav(onReturns(returns), token("3"))).toBe(daily);
    expect(finalNav(onReturns(returns), STATIC)).toBe(fixed);
  });

  test.each([[["0.10", "-0.10"]], [["-0.10", "0.10"]]])(
    "the 2 to 4 band sits %j out",
    (returns) => {
      const { summary } = run(onReturns(returns), token("3", BAND));
      expect(summary.nav.toFixed()).toBe("0.97");
      expect(summary.rebalances).toBe(0);
    },
  );
});

test.each([
  ["2", "0.2"],
  ["3", "0.6"],
  ["5", "2"],
  ["-1", "0.2"],
  ["-3", "1.2"],
])("after a rise of a tenth a %sx buys %s of its old NAV", (leverage, traded) => {
  const { ledger } = run(onReturns(["0.10"]), token(leverage));
  expect(ledger.at(-1)?.trade.toFixed()).toBe(traded);
});

describe("chop and trend", () => {
  test.each([
    ["0.05", 10, "1", "-2.47"],
    ["0.05", 10, "3", "-20.35"],
    ["0.05", 30, "1", "-7.23"],
    ["0.05", 30, "2", "-26.03"],
    ["0.05", 30, "3", "-49.48"],
    ["0.05", 30, "-3", "-49.48"],
  ])("pairs of ±%s, %i of them, %sx: %s percent", (up, pairs, leverage, percent) => {
    const market = { start: "100", stepHours: 24, path: { kind: "chop", up, pairs } } as const;
    const { summary } = run(market, token(leverage));
    expect(summary.return.times(100).toFixed(2)).toBe(percent);
  });

  test.each([
    ["0.01", "1.347849", "2.427262"],
    ["-0.01", "0.739700", "0.401007"],
  ])("thirty days of %s: spot %s, 3x %s", (move, spot, levered) => {
    const market = {
      start: "100",
      stepHours: 24,
      path: { kind: "trend", move, steps: 30 },
    } as const;
    expect(rounded(market, { id: "spot", kind: "spot" }, 6)).toBe(spot);
    expect(rounded(market, token("3"), 6)).toBe(levered);
  });
});

describe("funding and fees over a flat year", PATIENCE, () => {
  const flat = (stepHours: number, more: Partial<MarketSpec>): MarketSpec => ({
    start: "100",
    stepHours,
    path: { kind: "trend", move: "0", steps: 8760 / stepHours },
    ...more,
  });
  const rule = { kind: "periodic", everyHours: 8 } as const;
  const funding = { kind: "constant", rate: "0.0001", everyHours: 8 } as const;

  test("0.01 % every 8 hours leaves a 3x with 0.719967, reset at each settlement", () => {
    expect(rounded(flat(8, { funding }), token("3", rule), 6)).toBe("0.719967");
  });

  test("the short side receives it: +38.9 %", () => {
    const { summary } = run(flat(8, { funding }), token("-3", rule));
    expect(summary.return.times(100).toFixed(1)).toBe("38.9");
    expect(summary.costs.funding.isNegative()).toBe(true);
  });

  test("0.01 % of notional, never reset: a static 3x pays 32.85 % simple", () => {
    expect(finalNav(flat(24, { funding }), STATIC)).toBe("0.6715");
  });

  test.each([
    ["0.00005", "1.8085"],
    ["0.001", "30.6"],
    ["0.003", "66.6"],
  ])("a management fee of %s a day takes %s percent in a year", (managementPerDay, percent) => {
    const { summary } = run(flat(24, {}), token("3", DAILY, { managementPerDay }));
    expect(summary.return.times(-100).toFixed(decimals(percent))).toBe(percent);
  });
});

describe("triggers at their exact price", () => {
  test.each([
    [3, "0.2963"],
    [6, "0.0878"],
  ])("%i ninths down leave %s, in one step or in many", (count, nav) => {
    const prices = ninths(count);
    const ends = [prices[0] ?? "", prices.at(-1) ?? ""];
    for (const path of [prices, ends]) {
      const { summary } = run(onPrices(path, CONTINUOUS), token("3", BAND));
      expect(summary.nav.toFixed(4)).toBe(nav);
      expect(summary.rebalances).toBe(count);
    }
  });

  test("three down, up through the lower edge, back to the start: 0.713252", () => {
    const path = [...ninths(3), "100"];
    expect(rounded(onPrices(path, CONTINUOUS), token("3", BAND), 6)).toBe("0.713252");
  });

  test("one trigger on the way to −20 % and back: 0.916667", () => {
    const market = onPrices(["100", "80", "100"], CONTINUOUS);
    const { summary } = run(market, token("3", BAND));
    expect(summary.nav.toFixed(6)).toBe("0.916667");
  });

  test("a fall of 29.8 % with the band leaves 0.296, without any 0.107", () => {
    const market = onPrices(["100", ninths(3).at(-1) ?? ""], CONTINUOUS);
    expect(rounded(market, token("3", BAND), 3)).toBe("0.296");
    expect(rounded(market, STATIC, 3)).toBe("0.107");
  });
});

describe("a V of −20 %", () => {
  test("in four equal returns down and up the daily token ends at 0.9274", () => {
    const down = Array.from({ length: 5 }, (_, n) => new Decimal("0.8").pow(n / 4).times(100));
    const prices = [...down, ...down.toReversed().slice(1)].map((price) => price.toFixed(30));
    expect(rounded(onPrices(prices), token("3"), 4)).toBe("0.9274");
  });

  test("ten days of −5 %, days of +5 % back, the last one partial: 3x 0.8570, 2x 0.9502", () => {
    const prices = [new Decimal(100)];
    const last = (): Decimal => prices[prices.length - 1] ?? new Decimal(100);
    for (let day = 0; day < 10; day += 1) prices.push(last().times("0.95"));
    while (last().lt(100)) prices.push(Decimal.min(100, last().times("1.05")));
    const market = onPrices(prices.map((price) => price.toFixed()));
    expect(rounded(market, token("3"), 4)).toBe("0.8570");
    expect(rounded(market, token("2"), 4)).toBe("0.9502");
  });
});

describe("halts and gaps", () => {
  test.each([
    ["-0.20", "0.4"],
    ["-0.3333", "0.0001"],
    ["-0.3334", "0"],
    ["-0.50", "0"],
  ])("a gap of %s leaves a 3x with %s", (gap, nav) => {
    expect(finalNav(onReturns([gap]), token("3"))).toBe(nav);
  });

  test("halted through −20 % it stands at 6x; a sale there ends the round trip at 0.70", () => {
    const market = onReturns(["-0.20", "0", "0.25"], { outages: [{ from: 1, to: 1 }] });
    const { summary, series } = run(market, token("3"));
    expect(series[1]?.nav.toFixed()).toBe("0.4");
    expect(series[1]?.realLeverage?.toFixed()).toBe("6");
    expect(summary.nav.toFixed()).toBe("0.7");
  });

  test("halted throughout it comes back to 1", () => {
    const market = onReturns(["-0.20", "0", "0.25"], { outages: [{ from: 1, to: 3 }] });
    const { summary } = run(market, token("3"));
    expect(summary.nav.toFixed()).toBe("1");
    expect(summary.events.every((row) => row.event === "blocked")).toBe(true);
    expect(summary.events).toHaveLength(3);
  });
});

describe("does the order of ten days matter?", () => {
  const dealt = [
    "0.08",
    "-0.05",
    "0.03",
    "-0.10",
    "0.06",
    "-0.02",
    "0.09",
    "-0.07",
    "0.04",
    "-0.04",
  ];
  const ascending = dealt.toSorted((a, b) => Number(a) - Number(b));
  const orders = { dealt, ascending, descending: ascending.toReversed() };

  test.each([
    ["dealt", "0.999814", "0.999814"],
    ["ascending", "0.809428", "0.798506"],
    ["descending", "0.694493", "0.753315"],
  ] as const)("%s: daily 0.882077, band at close %s, continuous %s", (order, close, continuous) => {
    const returns = orders[order];
    expect(rounded(onReturns(returns), token("3"), 6)).toBe("0.882077");
    expect(rounded(onReturns(returns), token("3", BAND), 6)).toBe(close);
    expect(rounded(onReturns(returns, CONTINUOUS), token("3", BAND), 6)).toBe(continuous);
  });
});

test("10,000 through six +70 % and six −60 % of spot ends at 988.67", () => {
  const returns = Array.from({ length: 12 }, (_, step) => (step % 2 ? "-0.60" : "0.70"));
  const { summary } = run(onReturns(returns), { id: "spot", kind: "spot" });
  expect(summary.nav.times(10_000).toFixed(2)).toBe("988.67");
});
