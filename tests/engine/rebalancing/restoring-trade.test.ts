/** The trade that restores a leverage: what it comes to, and when there is none that can be paid for. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Decimal } from "../../../src/engine/index.ts";
import { rebalanceTradeAfterCost } from "../../../src/engine/metrics/index.ts";
import {
  easesLeverage,
  restoringTrade,
  tradingCost,
} from "../../../src/engine/rebalancing/restoring-trade.ts";
import { decimal, SCALE } from "../support/arbitraries.ts";
import { PATIENCE } from "../support/patience.ts";
import { onPrices, onReturns, run, token } from "../support/scenarios.ts";

function termsOf(rate: string, bookDepth: string | null = null, gas = "0") {
  return {
    rate: new Decimal(rate),
    bookDepth: bookDepth === null ? null : new Decimal(bookDepth),
    gas: new Decimal(gas),
  };
}

function restoring(
  at: readonly [nav: string, notional: string, leverage: string],
  terms: ReturnType<typeof termsOf>,
): string | undefined {
  const [nav, notional, leverage] = at.map((value) => new Decimal(value)) as [
    Decimal,
    Decimal,
    Decimal,
  ];
  return restoringTrade(nav, notional, leverage, terms)?.toSignificantDigits(12).toFixed();
}

describe("a sale that costs more of the NAV than of the notional restores nothing", () => {
  test.each([
    ["3x at 19x, fee 5 %", ["0.1", "1.9", "3"], "0.05", "-1.88235294118"],
    ["3x at 20x, fee 5 %", ["0.1", "2", "3"], "0.05", undefined],
    ["to an edge at which the fee takes all", ["0.005", "1.005", "100"], "0.05", undefined],
    ["to an edge beyond it", ["0.005", "1.005", "19"], "0.05", undefined],
    ["a hair above an edge beyond it", ["0.1", "3.01", "30"], "0.05", undefined],
    ["a short at −201x", ["0.005", "-1.005", "-100"], "0.05", undefined],
    ["a short at −19x", ["0.1", "-1.9", "-3"], "0.05", "1.88235294118"],
    ["up to a leverage that no sale could leave", ["1", "1", "30"], "0.05", "11.6"],
  ] as const)("%s", (_name, at, rate, trade) => {
    expect(restoring(at, termsOf(rate))).toBe(trade);
  });

  test("at its leverage nothing is traded, whatever that would cost", () => {
    expect(restoring(["1", "-5", "-5"], termsOf("0.2"))).toBe("0");
  });

  test("gas beyond the NAV leaves nothing to trade with", () => {
    expect(restoring(["0.1", "0.4", "3"], termsOf("0", null, "0.1"))).toBeUndefined();
    expect(restoring(["0.1", "0.4", "3"], termsOf("0", null, "0.09"))).toBe("-0.37");
  });
});

describe("in a thin book", () => {
  // 6 − s = 3·(1 − s²/100), so s = (1 − √(1 − 0.36)) ÷ 0.06; and 2 + x = 3·(1 − x²), so x = (√13 − 1) ÷ 6.
  test.each([
    ["the smaller of two trades", ["1", "6", "3"], "50", "-3.33333333333"],
    ["none, where the impact takes more than the sale brings", ["1", "6", "3"], "10", undefined],
    ["none for a short either", ["0.7", "-3.3", "-3"], "0.5", undefined],
    ["a purchase, always", ["1", "2", "3"], "0.5", "0.434258545911"],
  ] as const)("%s", (_name, at, depth, trade) => {
    expect(restoring(at, termsOf("0", depth))).toBe(trade);
  });
});

describe("whatever the terms", PATIENCE, () => {
  const state = fc.record({
    nav: decimal(0.001, 3, 3),
    notional: decimal(0.01, 12, 2),
    leverage: decimal(0.1, 30, 1),
    isShort: fc.boolean(),
    rate: decimal(0, 0.3, 3),
    gas: decimal(0, 0.01, 3),
    depth: fc.option(decimal(0.1, 20, 1)),
  });

  test("it goes the way that it must, never past 0, leaves something, and ends at its leverage", () => {
    let made = 0;
    fc.assert(
      fc.property(state, ({ isShort, rate, depth, gas, ...sizes }) => {
        const sign = isShort ? -1 : 1;
        const nav = new Decimal(sizes.nav);
        const notional = new Decimal(sizes.notional).times(sign);
        const leverage = new Decimal(sizes.leverage).times(sign);
        const terms = termsOf(rate, depth, gas);
        const trade = restoringTrade(nav, notional, leverage, terms);
        const purse = nav.minus(gas);
        const wanted = leverage.times(purse).minus(notional);
        const mustSell = wanted.times(notional).isNegative();
        if (!trade) {
          // Nothing to pay with; or a sale, and the whole of it would cost all there is.
          const whole = tradingCost(notional.neg(), terms);
          expect(purse.lte(0) || (mustSell && whole.gte(purse))).toBe(true);
          return;
        }
        made += 1;
        const left = purse.minus(tradingCost(trade, terms));
        expect(left.gt(0)).toBe(true);
        expect(trade.times(wanted).gte(0)).toBe(true);
        expect(notional.plus(trade).times(sign).gte(0)).toBe(true);
        expect(notional.plus(trade).div(left).minus(leverage).abs().lt("1e-25")).toBe(true);
      }),
      { numRuns: 2000 * SCALE },
    );
    expect(made).toBeGreaterThan(500 * SCALE);
  });

  test("it is the metric’s, wherever the metric has one and something is left", () => {
    fc.assert(
      fc.property(state, ({ isShort, rate, ...sizes }) => {
        const sign = isShort ? -1 : 1;
        const nav = new Decimal(sizes.nav);
        const notional = new Decimal(sizes.notional).times(sign);
        const leverage = new Decimal(sizes.leverage).times(sign);
        fc.pre(leverage.times(rate).abs().lt(1));
        const found = restoringTrade(nav, notional, leverage, termsOf(rate));
        const metric = rebalanceTradeAfterCost({ target: leverage, nav, notional, cost: rate });
        if (found) expect(found.minus(metric).abs().lt("1e-30")).toBe(true);
        else expect(nav.minus(metric.abs().times(rate)).lte(0)).toBe(true);
      }),
      { numRuns: 1000 * SCALE },
    );
  });
});

test("a piece eases leverage only while it costs less of the NAV than of the notional", () => {
  const eases = (trade: string, terms: ReturnType<typeof termsOf>): boolean =>
    easesLeverage(new Decimal("0.7"), new Decimal("-3.3"), new Decimal(trade), terms);
  expect(eases("0.1", termsOf("0", "0.5"))).toBe(true);
  expect(eases("0.3", termsOf("0", "0.5"))).toBe(false);
  expect(eases("-0.1", termsOf("0"))).toBe(false);
  expect(eases("3.3", termsOf("0.22"))).toBe(false);
  expect(eases("0.1", termsOf("0.01", null, "0.1"))).toBe(false);
});

describe("a token that cannot pay for its reset", () => {
  const wanted = (kind: string) => ({ kind: "unaffordable", wanted: { kind } });

  test("keeps what it has: a band whose edge no sale reaches buys nothing", () => {
    const band = { kind: "band", low: "1", high: "100", restore: "edge" } as const;
    const found = run(onPrices(["300", "201"]), token("3", band, { tradingFee: "0.05" }));
    const row = found.ledger.at(-1);
    expect([row?.event, row?.reason]).toMatchObject(["blocked", wanted("band-high")]);
    expect(row?.leverageAfter?.toFixed(0)).toBe("201");
    expect([found.summary.wipedOutAt, found.summary.deficit.toFixed()]).toEqual([null, "0"]);
    expect(found.summary.rebalances).toBe(0);
  });

  test("so does a hidden target near the end of its range", () => {
    const hidden = { kind: "hidden-target", low: "1", high: "30", seed: 1 } as const;
    const found = run(onPrices(["300", "202.5"]), token("3", hidden, { tradingFee: "0.05" }));
    expect(found.ledger.filter(({ trade, event }) => event !== "open" && trade.gt(0))).toEqual([]);
    expect(found.summary.wipedOutAt).toBeNull();
  });

  test("and a short in a thin book: no purchase for ten stakes out of a NAV of 0.7", () => {
    const { ledger, summary } = run(onReturns(["0.1"], { bookDepth: "0.5" }), token("-3"));
    expect(ledger.at(-1)?.reason).toMatchObject(wanted("clock"));
    expect(summary.nav.toFixed()).toBe("0.7");
    expect([summary.deficit.toFixed(), summary.costs.trading.toFixed()]).toEqual(["0", "0"]);
  });

  test("a recentring fund still trades the piece that it may, where that eases its leverage", () => {
    const rule = {
      kind: "recentre",
      target: "2",
      min: "1.7",
      max: "2.3",
      speed: "1",
      everyHours: 24,
      maxTrade: "0.05",
    } as const;
    const market = onPrices(["100", "70", "70"], { bookDepth: "0.5" });
    const { ledger } = run(market, token("2", rule));
    const trades = ledger.filter(({ event }) => event === "rebalance");
    expect(trades.map(({ trade }) => trade.toFixed())).toEqual(["-0.05", "-0.05"]);
    const { maxTrade: _maxTrade, ...whole } = rule;
    expect(run(market, token("2", whole)).summary.rebalances).toBe(0);
    // The next piece waits for its cooldown: leverage is out of the range, but what was begun is not done.
    const patient = { ...rule, everyHours: 48, cooldownHours: 48 } as const;
    const later = onPrices(["100", "70", "70", "70"], { bookDepth: "0.5" });
    const pieces = run(later, token("2", patient)).ledger.filter(
      ({ event }) => event === "rebalance",
    );
    expect(pieces.map(({ step }) => step)).toEqual([1, 3]);
    const clumsy = run(market, token("2", { ...rule, maxTrade: "0.5" }));
    expect(clumsy.summary.rebalances).toBe(0);
  });
});
