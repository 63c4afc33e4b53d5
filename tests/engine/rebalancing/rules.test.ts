/** Each rule fires where it says, and nowhere else. */
import { describe, expect, test } from "vitest";
import type { ProductRun, RuleSpec } from "../../../src/engine/index.ts";
import { Decimal, parseScenario } from "../../../src/engine/index.ts";
import { onPrices, onReturns, run, token } from "../support/scenarios.ts";

const CONTINUOUS = { monitoring: "continuous" } as const;

function trades({ ledger }: ProductRun): string[] {
  return ledger
    .filter((row) => row.event === "rebalance")
    .map((row) => `${row.step} ${row.reason.kind} @${row.price.toSignificantDigits(6).toFixed()}`);
}

describe("periodic", () => {
  test("strikes at its offset and every period after it", () => {
    const market = onReturns(
      Array.from({ length: 12 }, () => "0.01"),
      { stepHours: 6 },
    );
    const rule = { kind: "periodic", everyHours: 24, offsetHours: 18 } as const;
    expect(trades(run(market, token("3", rule))).map((line) => line.split(" ")[0])).toEqual([
      "3",
      "7",
      "11",
    ]);
  });

  test("with a first hour after its period it waits for that one", () => {
    const market = onReturns(
      Array.from({ length: 13 }, () => "0.01"),
      { stepHours: 6 },
    );
    const steps = (rule: RuleSpec): string[] =>
      trades(run(market, token("3", rule))).map((line) => line.split(" ")[0] ?? "");
    // Hours 30, 54 and 78; 24, 48 and 72; never.
    expect(steps({ kind: "periodic", everyHours: 24, offsetHours: 30 })).toEqual(["5", "9", "13"]);
    expect(steps({ kind: "guarded", everyHours: 24, offsetHours: 30, guard: "9" })).toEqual([
      ...["5", "9", "13"],
    ]);
    for (const offsetHours of [0, 24]) {
      expect(steps({ kind: "periodic", everyHours: 24, offsetHours })).toEqual(["4", "8", "12"]);
    }
    expect(steps({ kind: "periodic", everyHours: 24, offsetHours: 79 })).toEqual([]);
  });

  test("shorter than a step it trades once a step", () => {
    const rule = { kind: "periodic", everyHours: 1 } as const;
    expect(trades(run(onReturns(["0.1", "0.1"]), token("3", rule)))).toHaveLength(2);
  });
});

describe("band", () => {
  const band = { kind: "band", low: "2", high: "4", restore: "target" } as const;
  const edge = { ...band, restore: "edge" } as const;

  test.each([
    ["3", "-0.111", []],
    ["3", "-0.1112", ["1 band-high @88.88"]],
    ["3", "0.333", []],
    ["3", "0.3334", ["1 band-low @133.34"]],
    ["-3", "0.0666", []],
    ["-3", "0.0667", ["1 band-high @106.67"]],
    ["-3", "-0.111", []],
    ["-3", "-0.1112", ["1 band-low @88.88"]],
  ])("%sx after %s trades %j", (leverage, move, expected) => {
    expect(trades(run(onReturns([move]), token(leverage, band)))).toEqual(expected);
  });

  test("a trigger that lies exactly on the price fires", () => {
    const { ledger } = run(onPrices(["90", "80"]), token("3", band));
    const row = ledger.at(-1);
    expect(row?.leverageBefore?.toFixed()).toBe("4");
    expect(row?.triggerPrice?.toSignificantDigits(30).toFixed()).toBe("80");
    expect(row?.leverageAfter?.toFixed()).toBe("3");
  });

  test("restored to the edge it stands at the edge", () => {
    const { ledger } = run(onReturns(["-0.15"]), token("3", edge));
    expect(ledger.at(-1)?.leverageAfter?.toFixed()).toBe("4");
    const { ledger: rising } = run(onReturns(["0.4"]), token("-3", { ...edge, high: "20" }));
    expect(rising.at(-1)?.event).toBe("wiped-out");
  });

  test("watched continuously, the edge is traded at the tick, once", () => {
    const found = run(onReturns(["-0.15"], CONTINUOUS), token("3", edge));
    expect(trades(found)).toEqual(["1 band-high @85"]);
  });

  test("falling steadily it moves like S^3.44, rising like S^2.41", () => {
    const exponent = (prices: readonly string[]): number => {
      const { summary } = run(onPrices(prices, CONTINUOUS), token("3", band));
      const move = new Decimal(prices.at(-1) ?? 1).div(prices[0] ?? 1);
      return summary.nav.ln().div(move.ln()).toNumber();
    };
    const whole = (ratio: Decimal, count: number): string => ratio.pow(count).times(100).toFixed();
    expect(exponent(["100", whole(new Decimal(8).div(9), 12)])).toBeCloseTo(3.44, 2);
    expect(exponent(["100", whole(new Decimal(4).div(3), 6)])).toBeCloseTo(2.41, 2);
  });
});

describe("guarded", () => {
  const rule = { kind: "guarded", everyHours: 24, guard: "4" } as const;

  test("between the clock’s strokes it acts on the losing side only", () => {
    const half = { stepHours: 12 };
    expect(trades(run(onReturns(["-0.12"], half), token("3", rule)))).toEqual(["1 guard @88"]);
    expect(trades(run(onReturns(["0.40"], half), token("3", rule)))).toEqual([]);
    expect(trades(run(onReturns(["0.07"], half), token("-3", rule)))).toEqual(["1 guard @107"]);
    expect(trades(run(onReturns(["-0.40"], half), token("-3", rule)))).toEqual([]);
  });

  test("continuously it stops at each guard, and at the clock", () => {
    const market = onPrices(["90", "75"], CONTINUOUS);
    expect(trades(run(market, token("3", rule)))).toEqual(["1 guard @80", "1 clock @75"]);
  });
});

describe("guarded by a move", () => {
  const half = { stepHours: 12 };
  const adverse = { kind: "guarded", everyHours: 24, move: "0.15", side: "adverse" } as const;
  const both = { kind: "guarded", everyHours: 24, guard: "4", move: "0.20" } as const;

  test.each([
    [adverse, "3", "-0.15", ["1 moved @85"]],
    [adverse, "3", "-0.1499", []],
    [adverse, "3", "0.30", []],
    [adverse, "-3", "0.15", ["1 moved @115"]],
    [adverse, "-3", "-0.30", []],
    [both, "3", "-0.12", ["1 guard @88"]],
    [both, "3", "0.20", ["1 moved @120"]],
    [both, "3", "0.1999", []],
    [both, "-3", "0.07", ["1 guard @107"]],
    [both, "-3", "-0.20", ["1 moved @80"]],
    [both, "1", "-0.20", []],
  ] as const)("%j at %sx after %s", (rule, leverage, move, expected) => {
    expect(trades(run(onReturns([move], half), token(leverage, rule)))).toEqual(expected);
  });

  test("the clock strikes besides, at its own hour", () => {
    const rule = { ...adverse, offsetHours: 12 };
    const market = onReturns(["-0.15", "0.05", "0.01"], half);
    expect(trades(run(market, token("3", rule)))).toEqual(["1 moved @85", "3 clock @90.1425"]);
  });

  test("the distance is from the last reset, the clock’s too; at a fixed guard it is not the same", () => {
    // Off its target by a funding payment, a 3x reaches 4.636 elsewhere than at −15 %.
    const funding = { kind: "constant", rate: "0.02", everyHours: 12 } as const;
    const market = onReturns(["0", "-0.12"], { ...half, funding });
    const guard = { kind: "guarded", everyHours: 240, guard: "4.636363636363636364" } as const;
    const moved = { ...adverse, everyHours: 240 } as const;
    expect(trades(run(market, token("3", guard)))).toEqual(["2 guard @88"]);
    expect(trades(run(market, token("3", moved)))).toEqual([]);
  });

  test("watched continuously it stops at whichever comes first", () => {
    const market = onPrices(["90", "75", "120"], CONTINUOUS);
    const rule = { ...both, everyHours: 240 };
    expect(trades(run(market, token("3", rule)))).toEqual([
      ...["1 guard @80", "2 moved @96", "2 moved @115.2"],
    ]);
  });

  test.each([
    [
      { everyHours: 24 },
      'rule.guard must be a decimal string such as "0.1", or a move in its place',
    ],
    [
      { everyHours: 24, guard: "4", side: "both" },
      "rule.side must be absent where there is no move",
    ],
    [{ everyHours: 24, move: "1" }, "rule.move must be above 0 and below 1"],
  ])("%j is refused", (rule, message) => {
    const products = [{ ...token("3"), rule: { kind: "guarded", ...rule } }];
    expect(() => parseScenario({ market: onReturns([]), products })).toThrow(message);
  });
});

describe("a quiet stroke", () => {
  const near = { kind: "periodic", everyHours: 24, quiet: { low: "4.95", high: "5.05" } } as const;
  const quiet = { low: "2", high: "4", move: "0.01" } as const;
  const gate = { kind: "guarded", everyHours: 24, guard: "4", move: "0.20", quiet } as const;

  test.each([
    // 5x after a move r stands at 5(1 + r)/(1 + 5r): 4.95 at +1/395, 5.05 at −1/405.
    ["0.0025", []],
    ["0.0026", ["1 clock @100.26"]],
    ["-0.0024", []],
    ["-0.0025", ["1 clock @99.75"]],
  ])("of a 5x is skipped from 4.95 to 5.05: after %s, %j", (move, expected) => {
    expect(trades(run(onReturns([move]), token("5", near)))).toEqual(expected);
  });

  test.each([
    ["3", "0.01", []],
    ["3", "-0.01", []],
    ["3", "0.0101", ["1 clock @101.01"]],
    ["3", "-0.0101", ["1 clock @98.99"]],
    ["-3", "0.0101", ["1 clock @101.01"]],
  ])("of a %sx moved by %s", (leverage, move, expected) => {
    expect(trades(run(onReturns([move]), token(leverage, gate)))).toEqual(expected);
  });

  test("what lies exactly at an end of the range is inside it", () => {
    const rule = { ...gate, guard: "9", quiet: { low: "2", high: "4" } } as const;
    expect(trades(run(onPrices(["90", "80"]), token("3", rule)))).toEqual([]);
    expect(trades(run(onPrices(["90", "79.99"]), token("3", rule)))).toEqual(["1 clock @79.99"]);
    expect(trades(run(onPrices(["90", "120"]), token("3", { ...rule, move: "0.9" })))).toEqual([]);
  });

  test("is over: the price that moves on later waits for the next one", () => {
    const market = onReturns(["0.005", "0.02", "0", "0.001"], { stepHours: 12 });
    expect(trades(run(market, token("3", gate)))).toEqual(["2 clock @102.51"]);
    const later = onReturns(["0", "0.005", "0.02", "0"], { stepHours: 12 });
    expect(trades(run(later, token("3", gate)))).toEqual(["4 clock @102.51"]);
  });

  test("leaves the days to add up: it is the move since the last reset that counts", () => {
    const market = onReturns(["0.006", "0.006", "0.006"]);
    expect(trades(run(market, token("3", gate)))).toEqual(["2 clock @101.204"]);
  });

  test("that an outage hid is judged when it can be made up", () => {
    const outages = [{ from: 1, to: 1 }];
    const back = onReturns(["0.05", "-0.04"], { stepHours: 24, outages });
    expect(trades(run(back, token("3", gate)))).toEqual([]);
    const on = onReturns(["0.05", "0"], { stepHours: 18, outages: [{ from: 2, to: 2 }] });
    expect(
      trades(
        run({ ...on, path: { kind: "returns", returns: ["0.05", "0", "0"] } }, token("3", gate)),
      ),
    ).toEqual(["3 clock @105"]);
  });

  test.each([
    [{ low: "3.5", high: "4" }, "rule.quiet.low must be at most the leverage 3, got 3.5"],
    [{ low: "2", high: "2.5" }, "rule.quiet.high must be at least the leverage 3, got 2.5"],
    [{ low: "2" }, "rule.quiet.high must be"],
  ])("%j does not hold a target of 3", (range, message) => {
    const products = [{ ...token("-3"), rule: { ...gate, quiet: range } }];
    expect(() => parseScenario({ market: onReturns([]), products })).toThrow(message);
  });
});

describe("moved", () => {
  const both = { kind: "moved", move: "0.10", side: "both" } as const;
  const adverse = { kind: "moved", move: "0.15", side: "adverse" } as const;

  test.each([
    [both, "3", "0.10", ["1 moved @110"]],
    [both, "3", "-0.10", ["1 moved @90"]],
    [both, "3", "0.0999", []],
    [adverse, "3", "-0.15", ["1 moved @85"]],
    [adverse, "3", "0.30", []],
    [adverse, "-3", "0.15", ["1 moved @115"]],
    [adverse, "-3", "-0.30", []],
  ] as const)("%j at %sx after %s", (rule, leverage, move, expected) => {
    expect(trades(run(onReturns([move]), token(leverage, rule)))).toEqual(expected);
  });

  test("the distance is from the last reset’s price", () => {
    const market = onPrices(["100", "110", "115", "121"]);
    expect(trades(run(market, token("3", both)))).toEqual(["1 moved @110", "3 moved @121"]);
  });

  test("continuously it fires at each multiple of its move", () => {
    const market = onPrices(["100", "125"], CONTINUOUS);
    expect(trades(run(market, token("3", both)))).toEqual(["1 moved @110", "1 moved @121"]);
  });

  test("with a clock besides it resets at both", () => {
    const rule = { ...adverse, everyHours: 24 } as const;
    const market = onReturns(["-0.15", "0.05", "0.01"], { stepHours: 12 });
    expect(trades(run(market, token("3", rule)))).toEqual(["1 moved @85", "2 clock @89.25"]);
  });
});

describe("deviation", () => {
  test.each([
    ["2", "0.125"],
    ["5", "0.05"],
    ["-2", "0.125"],
  ])("0.25 at %sx is a move of %s, either way", (leverage, move) => {
    const rule = { kind: "deviation", limit: "0.25" } as const;
    const short = new Decimal(move).minus("0.0001").toFixed();
    for (const sign of ["", "-"]) {
      expect(trades(run(onReturns([sign + move]), token(leverage, rule)))).toHaveLength(1);
      expect(trades(run(onReturns([sign + short]), token(leverage, rule)))).toHaveLength(0);
    }
  });

  test("the vault’s own test: 2x, the price doubles, leverage is 4/3 and 2 after the rebalance", () => {
    const { ledger } = run(onReturns(["1"]), token("2", { kind: "deviation", limit: "0.25" }));
    const row = ledger.at(-1);
    expect(row?.leverageBefore?.toFixed(6)).toBe("1.333333");
    expect(row?.leverageAfter?.toFixed()).toBe("2");
  });
});

describe("hidden target", () => {
  const rule = { kind: "hidden-target", low: "1.25", high: "4", seed: 7 } as const;
  const path = onReturns(["-0.2", "-0.2", "-0.2", "0.5", "-0.3"]);

  test("every target it restores to lies inside the public range", () => {
    const { ledger } = run(path, token("3", rule));
    const targets = ledger.flatMap(({ reason }) =>
      reason.kind === "hidden-target" ? [reason.target.toNumber()] : [],
    );
    expect(targets.length).toBeGreaterThan(1);
    expect(new Set(targets).size).toBe(targets.length);
    for (const target of targets)
      expect(target).toSatisfy((one: number) => one >= 1.25 && one <= 4);
  });

  test("the same seed hides the same targets, another seed others", () => {
    const nav = (seed: RuleSpec & { kind: "hidden-target" }): string =>
      run(path, token("3", seed)).summary.nav.toFixed();
    expect(nav(rule)).toBe(nav({ ...rule }));
    expect(nav(rule)).not.toBe(nav({ ...rule, seed: 8 }));
  });
});

test("never: it never trades", () => {
  expect(run(onReturns(["-0.3", "2"]), token("3", { kind: "never" })).summary.rebalances).toBe(0);
});
