/** The token: laws of its own, and a third implementation that agrees with it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MarketSpec, ProductSpec } from "../../../src/engine/index.ts";
import { Decimal } from "../../../src/engine/index.ts";
import { decimal, SCALE, tokenLeverage } from "../support/arbitraries.ts";
import { PATIENCE } from "../support/patience.ts";
import { fromFixedPoint, resetEveryStep } from "../support/fixed-point.ts";
import { BAND, DAILY, finalNav, onPrices, onReturns, run, token } from "../support/scenarios.ts";

const days = fc.array(decimal(-0.2, 0.2, 4), { maxLength: 12 });

function isNear(a: string, b: string, tolerance: string): boolean {
  const size = Decimal.max(1, new Decimal(a).abs());
  return new Decimal(a).minus(b).abs().lte(size.times(tolerance));
}

describe("laws of the daily reset", PATIENCE, () => {
  test("any order of the same days gives the same NAV, unless it is wiped out on the way", () => {
    const shuffled = days.chain((moves) =>
      fc.tuple(
        fc.constant(moves),
        fc.shuffledSubarray(moves, { minLength: moves.length, maxLength: moves.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, tokenLeverage, ([dealt, moves], leverage) => {
        const nav = (returns: readonly string[]): string =>
          finalNav(onReturns(returns), token(leverage));
        expect(isNear(nav(dealt), nav(moves), "1e-30")).toBe(true);
      }),
      { numRuns: 500 * SCALE },
    );
  });

  test("leverage 1 without costs is spot", () => {
    fc.assert(
      fc.property(days, (returns) => {
        const spot = finalNav(onReturns(returns), { id: "spot", kind: "spot" });
        expect(isNear(spot, finalNav(onReturns(returns), token("1")), "1e-30")).toBe(true);
      }),
      { numRuns: 300 * SCALE },
    );
  });

  test("a higher management fee never leaves more", () => {
    const fees = fc.tuple(decimal(0, 0.01, 4), decimal(0, 0.01, 4));
    fc.assert(
      fc.property(days, tokenLeverage, fees, (returns, leverage, [a, b]) => {
        const [low, high] = Number(a) <= Number(b) ? [a, b] : [b, a];
        const nav = (managementPerDay: string): Decimal =>
          new Decimal(finalNav(onReturns(returns), token(leverage, DAILY, { managementPerDay })));
        expect(nav(high).lte(nav(low))).toBe(true);
      }),
      { numRuns: 300 * SCALE },
    );
  });

  test("doubling a small volatility makes the drag of a chop about four times as large", () => {
    const drag = (up: string): Decimal => {
      const market = {
        start: "100",
        stepHours: 24,
        path: { kind: "chop", up, pairs: 50 },
      } as const;
      const spot = new Decimal(finalNav(market, { id: "spot", kind: "spot" })).ln();
      return new Decimal(finalNav(market, token("3"))).ln().minus(spot.times(3));
    };
    expect(drag("0.002").div(drag("0.001")).toNumber()).toBeCloseTo(4, 3);
  });
});

describe("laws of the static position and of the band", PATIENCE, () => {
  test("a step split in two changes a static position’s NAV by nothing", () => {
    fc.assert(
      fc.property(tokenLeverage, decimal(50, 200, 2), decimal(50, 200, 2), (leverage, via, to) => {
        const product = { id: "static", kind: "static", leverage } as const;
        const [low, high] = [100, Number(to)].toSorted((a, b) => a - b) as [number, number];
        fc.pre(Number(via) > low && Number(via) < high);
        const whole = finalNav(onPrices(["100", to]), product);
        expect(isNear(whole, finalNav(onPrices(["100", via, to]), product), "1e-30")).toBe(true);
      }),
      { numRuns: 300 * SCALE },
    );
  });

  test("watched continuously, a monotone move gives the same NAV in one step or in two", () => {
    fc.assert(
      fc.property(decimal(20, 99, 2), decimal(20, 99, 2), (a, b) => {
        const [to, via] = Number(a) < Number(b) ? [a, b] : [b, a];
        const watched = { monitoring: "continuous" } as const;
        const whole = finalNav(onPrices(["100", to], watched), token("3", BAND));
        const split = finalNav(onPrices(["100", via, to], watched), token("3", BAND));
        expect(isNear(whole, split, "1e-28")).toBe(true);
      }),
      { numRuns: 300 * SCALE },
    );
  });

  test("watched continuously, a banded long is never wiped out by any path", () => {
    fc.assert(
      fc.property(fc.array(decimal(-0.95, 0.95, 2), { maxLength: 12 }), (returns) => {
        const { summary } = run(onReturns(returns, { monitoring: "continuous" }), token("3", BAND));
        expect(summary.wipedOutAt).toBeNull();
        expect(summary.realLeverage.max?.lte("4.0000000001")).toBe(true);
      }),
      { numRuns: 300 * SCALE },
    );
  });
});

test("a big-integer implementation agrees at every step", PATIENCE, () => {
  fc.assert(
    fc.property(
      tokenLeverage,
      fc.array(decimal(-0.4, 0.4, 4), { maxLength: 20 }),
      decimal(-0.003, 0.003, 5),
      decimal(0, 0.003, 5),
      decimal(0, 0.005, 4),
      (leverage, returns, rate, managementPerDay, tradingFee) => {
        const funding = { kind: "constant", rate, everyHours: 24 } as const;
        const product = token(leverage, DAILY, { managementPerDay, tradingFee });
        const { series } = run(onReturns(returns, { funding }), product);
        const expected = resetEveryStep({
          leverage,
          returns,
          funding: rate,
          management: managementPerDay,
          tradingFee,
        });
        const worst = expected.map((nav, index) =>
          isNear(series[index + 1]?.nav.toFixed() ?? "", fromFixedPoint(nav), "1e-30"),
        );
        expect(worst.every(Boolean)).toBe(true);
      },
    ),
    { numRuns: 1000 * SCALE },
  );
});

describe("costs", () => {
  test("a trade that pays its own cost still ends at the target leverage", () => {
    const { ledger } = run(onReturns(["0.10"]), token("3", DAILY, { tradingFee: "0.001" }));
    const row = ledger.at(-1);
    // 3 × 1.3 − 3.3 = 0.6, paid for out of the NAV: 0.6 ÷ (1 + 3 × 0.001).
    expect(row?.trade.times("1.003").toSignificantDigits(20).toFixed()).toBe("0.6");
    expect(row?.leverageAfter?.toSignificantDigits(20).toFixed()).toBe("3");
    expect(row?.cost.eq(row.trade.times("0.001"))).toBe(true);
  });

  test("slippage is counted in hundredths of a percent, beside the fee", () => {
    const costs = { tradingFee: "0.0005", slippageBps: "5" };
    const { ledger } = run(onReturns(["0.10"]), token("3", DAILY, costs));
    expect(ledger.at(-1)?.trade.times("1.003").toSignificantDigits(20).toFixed()).toBe("0.6");
  });

  test("gas is a row of its own and is in the way of the target too", () => {
    const { ledger, summary } = run(onReturns(["0.10"]), token("3", DAILY, { gas: "0.01" }));
    expect(ledger.slice(-2).map((row) => row.event)).toEqual(["rebalance", "gas"]);
    expect(summary.costs.gas.toFixed()).toBe("0.01");
    expect(ledger.at(-1)?.leverageAfter?.toFixed()).toBe("3");
    expect(summary.nav.toFixed()).toBe("1.29");
  });

  test("in a book of finite depth the cost grows with the square of the trade", () => {
    const { ledger } = run(onReturns(["0.10"], { bookDepth: "100" }), token("3"));
    const row = ledger.at(-1);
    const trade = row?.trade ?? new Decimal(0);
    expect(row?.cost.minus(trade.times(trade).div(200)).abs().lt("1e-35")).toBe(true);
    expect(row?.leverageAfter?.toSignificantDigits(20).toFixed()).toBe("3");
  });

  test("the streaming fee is on notional, the exit fee on value times leverage", () => {
    const streaming = { streamingPerYear: "0.02" };
    const year = {
      start: "100",
      stepHours: 8760,
      path: { kind: "trend", move: "0", steps: 1 },
    } as const;
    expect(finalNav(year, token("2", { kind: "never" }, streaming))).toBe("0.96");
    const { summary } = run(year, token("5", { kind: "never" }, { exitFee: "0.005" }));
    expect(summary.nav.toFixed()).toBe("0.975");
    expect(summary.costs.trading.toFixed()).toBe("0.025");
  });

  test("interest on the cash leg: a 3x pays twice the borrow rate, a −1x earns twice the cash rate", () => {
    const year = {
      start: "100",
      stepHours: 8760,
      path: { kind: "trend", move: "0", steps: 1 },
    } as const;
    const never = { kind: "never" } as const;
    const rates = { cashRate: "0.04", borrowRate: "0.05" };
    expect(finalNav({ ...year, ...rates }, token("3", never))).toBe("0.9");
    expect(finalNav({ ...year, ...rates }, token("-1", never))).toBe("1.08");
    expect(finalNav({ ...year, cashRate: "0.04" }, token("3", never))).toBe("0.92");
  });

  test("a trade whose gas exceeds the NAV is not made", () => {
    const { summary } = run(onReturns(["-0.3", "0.01"]), token("3", DAILY, { gas: "0.5" }));
    expect(summary.rebalances).toBe(0);
    expect(summary.events.map((row) => row.reason.kind)).toEqual(["unaffordable", "unaffordable"]);
  });
});

describe("when it can trade", () => {
  test("latency: the trade comes later, at the price of its own step", () => {
    const market = onReturns(["-0.20", "-0.05", "0"], { latencySteps: 1 });
    const { ledger } = run(market, token("3", BAND));
    const trades = ledger.filter((row) => row.event === "rebalance");
    expect(trades.map((row) => [row.step, row.price.toFixed()])).toEqual([[2, "76"]]);
  });

  const tradeSteps = (market: MarketSpec, product: ProductSpec): number[] =>
    run(market, product).ledger.flatMap(({ event, step }) => (event === "rebalance" ? [step] : []));
  const eightDays = Array.from({ length: 8 }, () => "0.01");

  test.each([
    [1, [2, 3, 4, 5, 6, 7, 8]],
    // While a decision waits nothing else is decided; the next is made as it is carried out.
    [2, [3, 5, 7]],
    [3, [4, 7]],
  ])("a daily reset %i days late: at steps %j", (latencySteps, steps) => {
    expect(tradeSteps(onReturns(eightDays, { latencySteps }), token("3"))).toEqual(steps);
  });

  test("a clock that struck while a late decision was blocked is made up after it", () => {
    const market = onReturns(eightDays, { latencySteps: 1, outages: [{ from: 3, to: 4 }] });
    expect(tradeSteps(market, token("3"))).toEqual([2, 5, 6, 7, 8]);
  });

  test("without latency one tick has one trade, whatever else is wanted", () => {
    const inChunks = {
      kind: "recentre",
      min: "1.7",
      max: "2.3",
      speed: "1",
      everyHours: 24,
      maxTrade: "0.1",
    } as const;
    const market = onPrices(["100", "80", "80", "80"], { stepHours: 1 });
    expect(tradeSteps(market, token("2", inChunks))).toEqual([1, 2, 3]);
    expect(tradeSteps({ ...market, latencySteps: 1 }, token("2", inChunks))).toEqual([2, 3]);
  });

  test("a gap is jumped over even when watched continuously", () => {
    const watched = { monitoring: "continuous", gaps: [1] } as const;
    const { summary } = run(onReturns(["-0.34"], watched), token("3", BAND));
    expect(summary.wipedOutAt).toBe(1);
    expect(summary.deficit.toFixed()).toBe("0.02");
  });

  test("a reset missed in an outage is made up when trading is possible again", () => {
    const market = onReturns(["0.1", "0", "0"], { stepHours: 12, outages: [{ from: 2, to: 2 }] });
    const { ledger } = run(market, token("3", { kind: "periodic", everyHours: 24 }));
    const events = ledger.filter((row) => row.event === "rebalance" || row.event === "blocked");
    expect(events.map((row) => `${row.step} ${row.event}`)).toEqual(["2 blocked", "3 rebalance"]);
  });
});

test.each([
  [30, null],
  [31, 1],
])("a NAV %d powers of ten below its notional, and where it is wiped out", (powers, at) => {
  // 4x after −¼ + d has 4d left, on a notional of 3.
  const move = new Decimal("-0.25").plus(new Decimal(10).pow(-powers).div(4)).toFixed();
  const { summary } = run(onReturns([move]), token("4", { kind: "never" }));
  expect(summary.wipedOutAt).toBe(at);
});

describe("the deficit", () => {
  test("a loss beyond the stake is a row of its own, with who pays it", () => {
    const { ledger, summary } = run(onReturns(["-0.40"]), token("3"));
    const last = ledger.at(-1);
    expect(last?.event).toBe("wiped-out");
    expect(last?.navBefore.toFixed()).toBe("-0.2");
    expect(last?.amount.toFixed()).toBe("0.2");
    expect(last?.reason).toMatchObject({ kind: "nav-below-zero", paidBy: "issuer" });
    expect(summary.deficit.toFixed()).toBe("0.2");
    expect(summary.nav.toFixed()).toBe("0");
  });

  test("a later doubling brings nothing back", () => {
    expect(finalNav(onReturns(["-0.40", "1"]), token("3"))).toBe("0");
  });

  test("a NAV of exactly 0 is the end too", () => {
    const { summary } = run(onPrices(["300", "200", "300"]), token("3", { kind: "never" }));
    expect(summary.wipedOutAt).toBe(1);
    expect(summary.nav.toFixed()).toBe("0");
    expect(summary.deficit.toFixed()).toBe("0");
  });

  test("watched continuously it ends where NAV is 0, and nobody pays", () => {
    const market = onPrices(["90", "30"], { monitoring: "continuous" });
    const { ledger, summary } = run(market, { id: "static", kind: "static", leverage: "3" });
    expect(ledger.at(-1)?.price.toFixed()).toBe("60");
    expect(summary.deficit.toFixed()).toBe("0");
  });
});
