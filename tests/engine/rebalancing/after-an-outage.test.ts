/** Watched continuously, what the price made due while nothing could trade is done at the first price that can. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ProductRun, RuleSpec } from "../../../src/engine/index.ts";
import { decimal, PATH_KINDS, ruleOfKind, SCALE, tokenWith } from "../support/arbitraries.ts";
import { PATIENCE } from "../support/patience.ts";
import { BAND, onPrices, onReturns, run, token } from "../support/scenarios.ts";

/** Steps 1 and 2 without any trade. */
const CLOSED = { monitoring: "continuous", outages: [{ from: 1, to: 2 }] } as const;
const GUARDED = { kind: "guarded", everyHours: 2400, guard: "4" } as const;
const ADVERSE = { kind: "moved", move: "0.1", side: "adverse" } as const;
const RECENTRED = {
  kind: "recentre",
  target: "2",
  min: "1.7",
  max: "2.3",
  speed: "0.5",
  everyHours: 2400,
} as const;

/** Trades and ends: "step hour event @price leverage after". */
function deeds({ ledger }: ProductRun): string[] {
  return ledger
    .filter(({ event }) => event === "rebalance" || event === "wiped-out")
    .map(({ step, hour, event, price, leverageAfter }) =>
      [step, hour, event, `@${price.toFixed(2)}`, leverageAfter?.toFixed(3) ?? "-"].join(" "),
    );
}

describe("a fall that began in an outage", () => {
  test("is answered as trading opens, and at its price from there on", () => {
    const found = run(onPrices(["100", "85", "85", "70"], CLOSED), token("3", BAND));
    expect(deeds(found)).toEqual(["3 48 rebalance @85.00 3.000", "3 72 rebalance @75.56 3.000"]);
    expect(found.summary.nav.toFixed(4)).toBe("0.2858");
    expect(found.summary.realLeverage.max?.toFixed(2)).toBe("4.64");
  });

  test.each<[string, RuleSpec]>([
    ["a guard", GUARDED],
    ["a move against it", ADVERSE],
    ["a deviation", { kind: "deviation", limit: "0.3" }],
    ["the edge of a band", { ...BAND, restore: "edge" }],
  ])("under %s is not the end: it trades at 85, before 66.67", (_name, rule) => {
    const found = run(onPrices(["100", "85", "85", "55"], CLOSED), token("3", rule));
    expect(deeds(found)[0]).toMatch(/^3 48 rebalance @85\.00 /);
  });

  test.each<[string, RuleSpec]>([
    ["a guard", GUARDED],
    ["a move against it", ADVERSE],
  ])("under %s it lives through a fall to 55", (_name, rule) => {
    const found = run(onPrices(["100", "85", "85", "55"], CLOSED), token("3", rule));
    expect(found.summary.wipedOutAt).toBeNull();
    expect(found.summary.realLeverage.max?.lte("4.64")).toBe(true);
  });

  test("that has turned is answered at the opening too, and not on the way back", () => {
    const turned = (rule: RuleSpec, leverage = "3"): string[] =>
      deeds(run(onPrices(["100", "85", "85", "100"], CLOSED), token(leverage, rule)));
    expect(turned(BAND)).toEqual(["3 48 rebalance @85.00 3.000"]);
    expect(turned(ADVERSE)).toEqual(["3 48 rebalance @85.00 3.000"]);
    expect(turned(RECENTRED, "2")).toEqual(["3 48 rebalance @85.00 2.214"]);
  });

  test("that was over before the opening is none", () => {
    const found = run(onPrices(["100", "85", "95", "96"], CLOSED), token("3", BAND));
    expect(deeds(found)).toEqual([]);
  });

  test("leaves the clock to the tick", () => {
    const daily = { ...GUARDED, everyHours: 24 } as const;
    const found = run(onPrices(["100", "85", "85", "86"], CLOSED), token("3", daily));
    expect(deeds(found)).toEqual(["3 48 rebalance @85.00 3.000", "3 72 rebalance @86.00 3.000"]);
    const calm = run(onPrices(["100", "95", "95", "96"], CLOSED), token("3", daily));
    expect(deeds(calm)).toEqual(["3 72 rebalance @96.00 3.000"]);
  });
});

describe("a clock’s hour that an outage hid", () => {
  const slow = { ...GUARDED, everyHours: 48 } as const;

  test("is made up at the next tick, but not where the opening has reset already", () => {
    const calm = run(onPrices(["100", "95", "95", "96"], CLOSED), token("3", slow));
    expect(deeds(calm)).toEqual(["3 72 rebalance @96.00 3.000"]);
    const found = run(onPrices(["100", "85", "85", "86"], CLOSED), token("3", slow));
    expect(deeds(found)).toEqual(["3 48 rebalance @85.00 3.000"]);
  });

  test("holds up a trade that comes late, which is then made, and not decided anew", () => {
    const late = { latencySteps: 2, outages: [{ from: 3, to: 3 }] };
    const daily = token("3", { ...GUARDED, everyHours: 24 });
    const { ledger } = run(onReturns(["0.01", "0.01", "0.01", "0.01", "0.01"], late), daily);
    const steps = ledger.filter(({ event }) => event === "rebalance").map(({ step }) => step);
    expect(steps).toEqual([4]);
  });
});

test("what could not be paid for at a gap is not done on the way back either", () => {
  const band = { kind: "band", low: "2", high: "15" } as const;
  const market = onPrices(["300", "201", "260"], { monitoring: "continuous", gaps: [1] });
  const found = run(market, token("3", band, { tradingFee: "0.05" }));
  expect(deeds(found)).toEqual([]);
  expect(found.ledger.find(({ event }) => event === "blocked")?.step).toBe(1);
});

describe("nothing is done at the opening", () => {
  const falling = ["100", "85", "85", "70"];
  test.each<[string, object, string]>([
    ["where only ticks are seen", { monitoring: "at-close" }, "3 72 rebalance @70.00 3.000"],
    ["of a step that is a gap", { gaps: [3] }, "3 72 rebalance @70.00 3.000"],
    ["of a step that cannot trade", { outages: [{ from: 1, to: 3 }] }, "4 72 rebalance @70.00"],
    ["where trades come late", { latencySteps: 1 }, "3 72 rebalance @70.00 3.000"],
  ])("%s", (_where, more, expected) => {
    const found = run(onPrices([...falling, "69"], { ...CLOSED, ...more }), token("3", BAND));
    expect(deeds(found)[0]?.startsWith(expected)).toBe(true);
  });

  test("that the purse cannot pay for, and only the tick says so", () => {
    const costly = token("3", BAND, { gas: "0.9" });
    const { ledger } = run(onPrices(["100", "85", "85", "84"], CLOSED), costly);
    expect(ledger.filter(({ step }) => step === 3).map(({ event, hour }) => [event, hour])).toEqual(
      [
        ["mark", 72],
        ["blocked", 72],
      ],
    );
  });
});

const FAMILIES = ["band", "guarded", "moved", "deviation", "hidden-target", "recentre"] as const;

describe("without costs, whatever the outages and gaps", PATIENCE, () => {
  const outage = fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 3 }))
    .map(([from, length]) => ({ from, to: from + length }));
  const market = fc.record({
    start: fc.constant("100"),
    stepHours: fc.constantFrom(1, 8, 24),
    path: PATH_KINDS.returns,
    monitoring: fc.constant("continuous" as const),
    outages: fc.array(outage, { maxLength: 2 }),
    gaps: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 2 }),
  });

  /** Rebalances between two ticks that go on where the move before them had been going already. */
  function turnedBack({ ledger }: ProductRun): string[] {
    return ledger.flatMap(({ event, step, trade, reason }, index) => {
      const [moved, later] = [ledger[index - 1], ledger[index + 1]];
      const isBetween = moved?.event === "mark" && moved.step === step && later?.step === step;
      if (event !== "rebalance" || !isBetween || later.event !== "mark") return [];
      const before = moved.leverageBefore?.abs();
      const after = moved.leverageAfter?.abs();
      if (!before || !after) return [];
      const [eased, lowers] = [after.lt(before), trade.times(moved.notional).isNegative()];
      return eased === lowers ? [`step ${step} ${reason.kind} at ${moved.price.toFixed(4)}`] : [];
    });
  }

  test.each(FAMILIES)(
    "%s: a trade between two ticks goes against the move that set it off",
    (kind) => {
      fc.assert(
        fc.property(market, tokenWith(ruleOfKind(kind)), (terms, spec) => {
          expect(turnedBack(run(terms, { ...spec, costs: {} }))).toEqual([]);
        }),
        { numRuns: 300 * SCALE },
      );
    },
  );
});

test(
  "a reset of a banded long after any outage keeps it alive while trading is open",
  PATIENCE,
  () => {
    const paths = fc.array(decimal(-0.6, 0.6, 2), { minLength: 3, maxLength: 10 });
    fc.assert(
      fc.property(paths, fc.integer({ min: 1, max: 4 }), (returns, last) => {
        const found = run(
          onReturns(returns, { monitoring: "continuous", outages: [{ from: 1, to: last }] }),
          token("3", BAND),
        );
        const { wipedOutAt } = found.summary;
        expect(wipedOutAt === null || wipedOutAt <= last).toBe(true);
      }),
      { numRuns: 300 * SCALE },
    );
  },
);
