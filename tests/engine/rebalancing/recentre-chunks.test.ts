/**
 * Recentring in chunks, held to the contract: what an iteration clears, what a ripcord ends, from when the
 * intervals run, and what is watched meanwhile.
 *
 * FlexibleLeverageStrategyExtension.sol: `_isAdvantageousTWAP`, `_updateIterateState`, `_updateRipcordState`,
 * `_updateLastTradeTimestamp`, `_shouldRebalance`.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ProductRun } from "../../../src/engine/index.ts";
import { Decimal } from "../../../src/engine/index.ts";
import { recentringAction } from "../../../src/engine/metrics/index.ts";
import type { RecentreRule } from "../../../src/engine/rebalancing/recentre.ts";
import { allowedMove } from "../../../src/engine/rebalancing/recentre.ts";
import reference from "../reference/indexcoop_fli.json" with { type: "json" };
import { SCALE } from "../support/arbitraries.ts";
import { onPrices, run } from "../support/scenarios.ts";

const RULE = {
  kind: "recentre",
  target: "2",
  min: "1.7",
  max: "2.3",
  speed: "0.05",
  everyHours: 24,
  ripcord: "2.6",
} as const;

const { ripcord: _ripcord, ...CALM } = RULE;

function fund(rule: RecentreRule, more: object = {}) {
  return {
    id: "fund",
    kind: "collateral-token",
    rule,
    liquidationThreshold: "0.83",
    ...more,
  } as const;
}

/** Hour by hour. */
function hourly(prices: readonly number[], rule: RecentreRule, more: object = {}): ProductRun {
  return run(onPrices(prices.map(String), { stepHours: 1, ...more }), fund(rule));
}

const flat = (price: number, hours: number): number[] => Array.from({ length: hours }, () => price);

/** "hour reason before>after", one for each trade. */
function trades({ ledger }: ProductRun): string[] {
  return ledger
    .filter(({ event }) => event === "rebalance" || event === "liquidated")
    .map(({ hour, reason, leverageBefore, leverageAfter }) =>
      [
        hour,
        reason.kind,
        [leverageBefore, leverageAfter].map((at) => at?.toFixed(4)).join(">"),
      ].join(" "),
    );
}

describe("the price comes to meet the chunks", () => {
  const rule = { ...CALM, maxTrade: "0.01", cooldownHours: 1 } as const;

  test("nothing is traded, and what had been begun is over", () => {
    const found = hourly([1000, 870, ...flat(1000, 6)], rule);
    expect(trades(found)).toEqual(["1 recentre 2.3514>2.3378"]);
    expect(found.series.at(-1)?.realLeverage?.toFixed(5)).toBe("1.99148");
  });

  test("from below as from above", () => {
    const found = hourly([1000, 1250, ...flat(1000, 4)], rule);
    expect(trades(found)).toEqual(["1 recentre 1.6667>1.6733"]);
  });

  test("it is over for good: the epoch runs from the hour in which it was cleared", () => {
    // Begun at hour 1, cleared at hour 3 (the cooldown), and not taken up when the price falls again.
    const slow = { ...rule, cooldownHours: 2 } as const;
    const found = hourly([1000, 870, 1000, 1000, ...flat(900, 26)], slow);
    expect(trades(found).map((line) => line.split(" ")[0])).toEqual(["1", "27"]);
  });

  test("at the very leverage they were going to it is over too, short of it it goes on", () => {
    const limits = { ...rule, speed: "0.5", min: "1", max: "2.2", maxTrade: "0.05" } as const;
    const at = (price: string): string[] =>
      trades(run(onPrices(["1000", "850", price], { stepHours: 1 }), fund(limits)));
    // To 2.2 from 2.42857, by 0.05 at 850: 1.65 on a NAV of 0.7, which is 2.2 where the price is 897.222….
    const even = new Decimal(850).times("0.95").times("2.2").div("1.65").div("1.2").toFixed(38);
    expect(at(even)).toHaveLength(1);
    expect(at("897")).toHaveLength(2);
    expect(at("898")).toHaveLength(1);
  });

  test("chunks to the target itself are not looked at, as in the contract", () => {
    const found = hourly([1000, 870, ...flat(1000, 2)], { ...rule, speed: "1" });
    expect(trades(found)[1]).toBe("2 recentre 1.9915>2.0000");
  });

  test("nobody clears anything in an outage, and no row says that somebody wanted to", () => {
    const outages = [{ from: 2, to: 3 }];
    const found = hourly([1000, 870, 1000, 1000, 870, 870], rule, { outages });
    expect(found.ledger.some(({ event }) => event === "blocked")).toBe(false);
    expect(trades(found).map((line) => line.split(" ")[0])).toEqual(["1", "4", "5"]);
  });
});

describe("a ripcord that was cut", () => {
  const rule = { ...RULE, ripcordMaxTrade: "0.15", cooldownHours: 2 } as const;

  test("leaves nothing to go on with: beyond the maximum the next rebalance is free at once", () => {
    const found = hourly([1000, ...flat(800, 8)], rule);
    expect(trades(found)).toEqual(["1 ripcord 2.6667>2.4167", "2 recentre 2.4167>2.3000"]);
  });

  test("inside the range waits for the epoch, which runs from it", () => {
    const found = hourly([1000, ...flat(800, 30)], { ...rule, ripcordMaxTrade: "0.25" });
    expect(trades(found)).toEqual(["1 ripcord 2.6667>2.3000", "25 recentre 2.3000>2.2850"]);
  });

  test("at the ripcord still, is pulled again after its own cooldown", () => {
    const tight = { ...rule, ripcordMaxTrade: "0.02" } as const;
    const pulls = (ripcordCooldownHours: number): string[] =>
      trades(hourly([1000, ...flat(800, 5)], { ...tight, ripcordCooldownHours }))
        .filter((line) => line.includes("ripcord"))
        .map((line) => line.split(" ")[0] ?? "");
    expect(pulls(0)).toEqual(["1", "2", "3"]);
    expect(pulls(2)).toEqual(["2", "4"]);
  });

  test("ends chunks that had been begun", () => {
    const chunked = { ...rule, maxTrade: "0.01", cooldownHours: 5 } as const;
    const found = hourly([1000, 860, ...flat(790, 3)], chunked);
    // The ripcord at hour 2 leaves 2.44: a new rebalance at hour 3, not the chunk at hour 6.
    expect(trades(found).map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      ...["1 recentre", "2 ripcord", "3 recentre"],
    ]);
  });
});

describe("watched continuously", () => {
  const CONTINUOUS = { monitoring: "continuous" } as const;
  const watched = (prices: readonly number[], rule: RecentreRule): ProductRun =>
    hourly(prices, rule, CONTINUOUS);

  test("the ripcord is seen at its price while chunks are open", () => {
    const found = watched([1000, 780], { ...RULE, maxTrade: "0.001" });
    const pulled = found.ledger.find(({ reason }) => reason.kind === "ripcord");
    expect(pulled?.leverageBefore?.toFixed(6)).toBe("2.600000");
    expect(pulled?.triggerPrice?.eq(pulled.price)).toBe(true);
    expect(found.summary.realLeverage.max?.toFixed(6)).toBe("2.600000");
  });

  test("so the lender does not sell a fund whose ripcord is free", () => {
    const found = watched([1000, 400], { ...RULE, maxTrade: "0.001" });
    expect(trades(found).some((line) => line.includes("collateral-ratio"))).toBe(false);
    expect(found.summary.realLeverage.max?.toFixed(6)).toBe("2.600000");
    expect(found.summary.nav.gt("0.1")).toBe(true);
  });

  test("a trade holds it back for its cooldown, time passing with the price", () => {
    // A chunk at 884.62, 0.524 hours in; the ripcord’s price is 812.15, 0.854 hours in.
    const first = (ripcordCooldownHours: number): string | undefined =>
      trades(
        watched([1000, 780, 780], {
          ...RULE,
          maxTrade: "0.001",
          cooldownHours: 1,
          ripcordCooldownHours,
        }),
      ).find((line) => line.includes("ripcord"));
    expect(first(0.32)).toBe("1 ripcord 2.6000>2.3000");
    expect(first(0.34)).toBe("1 ripcord 2.7836>2.3000");
    expect(first(0.48)).toBe("2 ripcord 2.7836>2.3000");
  });

  test("at the maximum itself, the price going on, it does not wait for the ripcord", () => {
    // A gap to 2.67, the ripcord at the tick to 2.30 exactly; then a fall that is watched.
    const gap = { ...CONTINUOUS, gaps: [1] };
    const found = hourly([1000, 800, 760], RULE, gap);
    const [cord, ...others] = trades(found);
    expect(cord).toBe("1 ripcord 2.6667>2.3000");
    expect(new Set(others.map((line) => line.split(" ").slice(1).join(" ")))).toEqual(
      new Set(["recentre 2.3000>2.2850"]),
    );
    expect(found.ledger.find(({ reason }) => reason.kind === "recentre")?.price.toFixed()).toBe(
      "800",
    );
    const back = hourly([1000, 800, 840], RULE, gap);
    expect(trades(back)).toEqual(["1 ripcord 2.6667>2.3000"]);
  });

  test("where the maximum is the target, a trade that pays only for its gas is made once", () => {
    const stuck = { ...CALM, max: "2" } as const;
    const { ledger } = run(
      onPrices(["1000", "900"], CONTINUOUS),
      fund(stuck, { costs: { gas: "0.001" } }),
    );
    expect(ledger.filter(({ event }) => event === "gas").length).toBeLessThan(3);
  });
});

test("every interval runs from the last trade, a chunk’s too", () => {
  // Chunks at hours 1 to 3, the last of them complete; the next epoch is 24 hours after it.
  const rule = { ...CALM, speed: "0.5", maxTrade: "0.1" } as const;
  const found = hourly([1000, ...flat(800, 30)], rule);
  expect(trades(found).map((line) => Number(line.split(" ")[0]))).toEqual([1, 2, 3, 27]);
});

describe("which move is allowed, by the engine and by the metric", () => {
  const { methodology } = reference;
  const spec = {
    min: String(methodology.min),
    max: String(methodology.max),
    ripcord: String(methodology.incentivizedLeverage),
    everyHours: methodology.rebalanceIntervalSec / 3600,
    cooldownHours: 2,
    ripcordCooldownHours: 1,
  };
  const method = {
    target: methodology.target,
    speed: methodology.recenteringSpeed,
    min: methodology.min,
    max: methodology.max,
    ripcord: methodology.incentivizedLeverage,
    intervalSeconds: methodology.rebalanceIntervalSec,
    cooldownSeconds: 7200,
    ripcordCooldownSeconds: 3600,
  };
  const NAMES = { ripcord: "ripcord", chunk: "iterate", epoch: "rebalance" } as const;

  test("is the same, but for the second that the contract waits longer", () => {
    const state = fc.record({
      leverage: fc
        .oneof(fc.integer({ min: 101, max: 400 }), fc.constantFrom(170, 200, 230, 260))
        .map((hundredths) => new Decimal(hundredths).div(100)),
      seconds: fc.oneof(
        fc.integer({ min: 0, max: 100_000 }),
        fc.constantFrom(3599, 3600, 7199, 7200, 86_399, 86_400),
      ),
      inChunks: fc.boolean(),
    });
    fc.assert(
      fc.property(state, ({ leverage, seconds, inChunks }) => {
        const move = allowedMove({ leverage, hoursSinceTrade: seconds / 3600, inChunks }, spec);
        const action = recentringAction({
          ...method,
          ratio: leverage,
          secondsSinceTrade: seconds + 1,
          inChunks,
        });
        expect(move === null ? "none" : NAMES[move]).toBe(action);
      }),
      { numRuns: 1000 * SCALE },
    );
  });
});
