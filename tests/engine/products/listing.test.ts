/** The market price of a token's units: premium, its bounds, and merges. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ListingSpec, ProductSpec } from "../../../src/engine/index.ts";
import { Decimal, makeRandom } from "../../../src/engine/index.ts";
import { decimal, SCALE } from "../support/arbitraries.ts";
import { PATIENCE } from "../support/patience.ts";
import { onPrices, onReturns, run } from "../support/scenarios.ts";

function listed(listing: ListingSpec, leverage = "1"): ProductSpec {
  return { id: "it", kind: "token", leverage, rule: { kind: "never" }, listing };
}

const FOUR_PERCENT = { kind: "fixed", premium: "0.04" } as const;
const FEES = { createFee: "0.001", redeemFee: "0.002" } as const;

function premiums(listing: ListingSpec, steps = 3): string[] {
  const flat = onReturns(Array.from({ length: steps }, () => "0"));
  return run(flat, listed(listing)).listing?.map(({ premium }) => premium.toFixed()) ?? [];
}

describe("the bounds", PATIENCE, () => {
  test("while creation is open a 4 % premium is arbitraged into the fee", () => {
    expect(premiums({ pressure: FOUR_PERCENT, ...FEES })).toEqual([
      "0.04",
      "0.001",
      "0.001",
      "0.001",
    ]);
  });

  test("a discount is bounded by the cost of redeeming", () => {
    const pressure = { kind: "fixed", premium: "-0.04" } as const;
    expect(premiums({ pressure, ...FEES }, 1)).toEqual(["-0.04", "-0.002"]);
  });

  test("halted, it may persist", () => {
    const listing = { pressure: FOUR_PERCENT, ...FEES, halts: [{ from: 1, to: 2 }] };
    expect(premiums(listing)).toEqual(["0.04", "0.04", "0.04", "0.001"]);
  });

  test("each halt is its own steps, both ends included", () => {
    const one = { pressure: FOUR_PERCENT, ...FEES, halts: [{ from: 3, to: 3 }] };
    expect(premiums(one)).toEqual(["0.04", "0.001", "0.001", "0.04"]);
    const two = { ...one, halts: [...one.halts, { from: 1, to: 1 }] };
    expect(premiums(two)).toEqual(["0.04", "0.04", "0.001", "0.04"]);
  });

  test("without fees it is gone at once; a price cannot fall to nothing by its discount", () => {
    expect(premiums({ pressure: FOUR_PERCENT }, 1)).toEqual(["0.04", "0"]);
    expect(premiums({ pressure: { kind: "fixed", premium: "-0.999" } }, 1)).toEqual(["-0.99", "0"]);
  });

  test("in batches it is taken away only when one is carried out", () => {
    const listing = { pressure: FOUR_PERCENT, ...FEES, batchHours: 48 };
    expect(premiums(listing, 4)).toEqual(["0.04", "0.04", "0.001", "0.04", "0.001"]);
  });

  test("a cap takes away so much in a step and no more", () => {
    expect(premiums({ pressure: FOUR_PERCENT, ...FEES, capPerStep: "0.01" })).toEqual([
      "0.04",
      "0.03",
      "0.03",
      "0.03",
    ]);
  });

  test("a cap holds for a discount too, and a wide one changes nothing", () => {
    const discount = { kind: "fixed", premium: "-0.04" } as const;
    expect(premiums({ pressure: discount, ...FEES, capPerStep: "0.01" }, 1).at(-1)).toBe("-0.03");
    expect(premiums({ pressure: discount, ...FEES, capPerStep: "0.5" }, 1).at(-1)).toBe("-0.002");
    expect(premiums({ pressure: FOUR_PERCENT, ...FEES, capPerStep: "0.5" }, 1)[1]).toBe("0.001");
  });

  test("a drawn one starts where it is told, reverts by its share and is shaken by its deviation", () => {
    const drawn = { kind: "drawn", start: "0.2", seed: 42 } as const;
    const wide = { createFee: "0.9", redeemFee: "0.9" };
    const calm = { ...drawn, reversion: "0.1", deviation: "0" };
    expect(premiums({ pressure: calm, ...wide }, 2)).toEqual(["0.2", "0.18", "0.162"]);
    const shaken = { ...drawn, reversion: "1", deviation: "0.1" };
    const normal = makeRandom(42).normal;
    expect(premiums({ pressure: shaken, ...wide }, 2).slice(1)).toEqual(
      [normal(), normal()].map((shock) => new Decimal(shock).times("0.1").toFixed()),
    );
  });

  test("a series of premiums is followed tick by tick, and its last one stays", () => {
    const pressure = { kind: "series", premiums: ["0.01", "0.02"] } as const;
    expect(premiums({ pressure, createFee: "0.5", redeemFee: "0.5" })).toEqual([
      "0.01",
      "0.02",
      "0.02",
      "0.02",
    ]);
  });

  test("whatever shakes it, it stays inside them while open", () => {
    fc.assert(
      fc.property(
        fc.integer(),
        decimal(0, 0.05, 3),
        decimal(0, 0.05, 3),
        (seed, create, redeem) => {
          const pressure = {
            kind: "drawn",
            start: "0.2",
            reversion: "0.1",
            deviation: "0.05",
            seed,
          } as const;
          const found = premiums({ pressure, createFee: create, redeemFee: redeem }, 8).slice(1);
          for (const premium of found) {
            expect(Number(premium)).toBeLessThanOrEqual(Number(create));
            expect(Number(premium)).toBeGreaterThanOrEqual(-Number(redeem));
          }
        },
      ),
      { numRuns: 200 * SCALE },
    );
  });
});

describe("the holder", () => {
  test("NAV −10 % and a vanishing premium of 4 % are −13.46 %", () => {
    const listing = { pressure: { kind: "series", premiums: ["0.04", "0"] } } as const;
    const { summary } = run(onReturns(["-0.10"]), listed(listing));
    expect(summary.return.toFixed()).toBe("-0.1");
    expect(summary.holderReturn?.times(100).toFixed(2)).toBe("-13.46");
  });

  test("without a listing there is neither a price nor a return of its own", () => {
    const found = run(onReturns(["-0.10"]), { id: "it", kind: "spot" });
    expect(found.listing).toBeNull();
    expect(found.summary.holderReturn).toBeNull();
  });

  test("the return is that of the prices paid", () => {
    const listing = { pressure: { kind: "series", premiums: ["0.03", "-0.02", "0.01"] } } as const;
    const found = run(onReturns(["0.1", "-0.05"]), listed({ ...listing, createFee: "0.9" }, "3"));
    const [first, last] = [found.listing?.[0], found.listing?.at(-1)];
    const paid = last?.price.div(first?.price ?? 1).minus(1);
    expect(
      paid
        ?.minus(found.summary.holderReturn ?? 0)
        .abs()
        .lt("1e-35"),
    ).toBe(true);
  });
});

describe("merges", () => {
  test.each([
    ["1000", "0.088", "10", "100", "0.88"],
    ["1000", "0.03", "10", "100", "0.3"],
    ["1000", "0.03", "50", "20", "1.5"],
    ["100", "0.05", "50", "2", "2.5"],
  ])("%s units at %s merged by %s are %s at %s", (units, unitNav, ratio, after, price) => {
    const pressure = { kind: "fixed", premium: "0" } as const;
    const merges = [{ step: 1, ratio }];
    const { listing } = run(onReturns(["0"]), listed({ pressure, units, unitNav, merges }));
    const last = listing?.at(-1);
    expect(last?.units.toFixed()).toBe(after);
    expect(last?.price.toFixed()).toBe(price);
    expect(last?.units.times(last.price).toFixed()).toBe(
      new Decimal(units).times(unitNav).toFixed(),
    );
  });

  test("a merge changes no return, and a split is a merge below 1", () => {
    const listing = { pressure: { kind: "fixed", premium: "0" } } as const;
    const market = onPrices(["100", "120", "90"]);
    const plain = run(market, listed(listing, "3"));
    for (const ratio of ["1000", "0.1"]) {
      const merged = run(market, listed({ ...listing, merges: [{ step: 2, ratio }] }, "3"));
      expect(merged.summary).toEqual(plain.summary);
    }
  });
});
