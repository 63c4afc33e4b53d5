/** What is dead as it opens: over at tick 0 where the reader's entry did it, refused where the terms did. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MarketSpec, ProductRun, ProductSpec } from "../../../src/engine/index.ts";
import { simulate } from "../../../src/engine/index.ts";
import { decimal } from "../support/arbitraries.ts";
import { refusalOf } from "../support/refusals.ts";
import { onPrices, onReturns, run } from "../support/scenarios.ts";

const CONTINUOUS = { monitoring: "continuous" } as const;

/** A ledger in short: "step event price". */
function rowsOf({ ledger }: ProductRun): string[] {
  return ledger.map(({ step, event, price }) => `${step} ${event} ${price.toFixed()}`);
}

/** Runs a product as code that makes its scenario itself does: without the parser. */
function runUnparsed(market: MarketSpec, product: ProductSpec): ProductRun {
  const found = simulate({ market, products: [product] }).products[product.id];
  if (!found) throw new Error("no product in the simulation");
  return found;
}

const CONTRACT = { id: "it", leverage: "10", maintenanceMarginRate: "0.005" } as const;
const LONG = { ...CONTRACT, kind: "perpetual", side: "long", entry: "120" } as const;

/** Ten times the loss since the entry is more than the margin of each. */
const DEAD: readonly (readonly [name: string, product: ProductSpec, deficit: string])[] = [
  ["a long bought too high", LONG, "0.667"],
  ["a short sold too low", { ...LONG, side: "short", entry: "80" }, "1.500"],
  ["an inverse long bought too high", { ...LONG, kind: "inverse-perpetual" }, "0.833"],
  [
    "an inverse short sold too low",
    { ...LONG, kind: "inverse-perpetual", side: "short", entry: "80" },
    "1.250",
  ],
];

describe.each(DEAD)("%s", (_name, product, deficit) => {
  test.each<[string, MarketSpec]>([
    ["seen at the close of a rise", onPrices(["100", "130"])],
    ["seen at the close of a fall", onPrices(["100", "70"])],
    ["watched all the way up", onPrices(["100", "130", "200"], CONTINUOUS)],
    ["watched all the way down", onPrices(["100", "70", "50"], CONTINUOUS)],
    ["on a path of no steps", onReturns([])],
  ])("%s is over at the open, and stays so", (_path, market) => {
    const found = run(market, product);
    expect(rowsOf(found).slice(1)).toEqual(["0 mark 100", "0 liquidated 100"]);
    expect(found.series.map(({ nav }) => nav.toFixed())).toEqual(found.series.map(() => "0"));
    expect(found.summary.wipedOutAt).toBe(0);
    expect(found.summary.deficit.toFixed(3)).toBe(deficit);
    expect(found.summary.forfeited.toFixed()).toBe("0");
    expect(found.summary.liquidationPrice).toBeNull();
  });
});

describe("at the open, as at every tick", () => {
  test("between liquidation and bankruptcy, the fund keeps what is left of the margin", () => {
    // 5x from 100 at 82: (80 − 100) ÷ … = 80.81 at 1 % and 84.21 at 5 %; a tenth of the margin is left.
    const product = { ...LONG, leverage: "5", entry: "100" } as const;
    const market = onPrices(["82", "90"]);
    expect(run(market, { ...product, maintenanceMarginRate: "0.01" }).ledger).toHaveLength(3);
    const { summary, ledger } = run(market, { ...product, maintenanceMarginRate: "0.05" });
    expect(summary.forfeited.toFixed()).toBe("0.1");
    expect(summary.deficit.toFixed()).toBe("0");
    expect(ledger.at(-1)?.triggerPrice?.toFixed(2)).toBe("84.21");
    expect(ledger.at(-1)?.reason).toMatchObject({ kind: "maintenance", paidBy: "insurance-fund" });
  });

  test("what other positions have lost of a cross margin ends it, and is no error", () => {
    const { entry: _start, ...rest } = LONG;
    const product = { ...rest, marginMode: "cross", wallet: "10" } as const;
    const lost = run(onPrices(["100", "150"]), { ...product, otherUnrealisedPnl: "-9.6" });
    expect(rowsOf(lost)).toEqual(["0 open 100", "0 liquidated 100"]);
    expect(lost.summary.forfeited.toFixed()).toBe("1");
    const kept = run(onPrices(["100", "150"]), { ...product, otherUnrealisedPnl: "-9.4" });
    expect(kept.summary.wipedOutAt).toBeNull();
  });

  test("a roll into a dearer contract that the margin cannot keep is its end there, not later", () => {
    const future = {
      id: "it",
      kind: "dated-future",
      side: "long",
      leverage: "5",
      basis: "0.5",
      expiryDays: 1,
      atExpiry: "roll",
      maintenanceMarginRate: "0.1",
    } as const;
    // 5 × 134/150 − 4 = 0.4667 is more than a tenth of 4.4667, and less than a tenth of 6.7.
    const found = run(onPrices(["100", "134", "150"], CONTINUOUS), future);
    expect(rowsOf(found)).toEqual(["0 open 150", "1 mark 134", "1 rolled 201", "1 liquidated 201"]);
    expect(found.summary.forfeited.toFixed(4)).toBe("0.4667");
  });

  test("a margin account below the level of its call is called at once, and by no rise", () => {
    const account = { id: "it", kind: "spot-margin", side: "long", leverage: "3" } as const;
    const found = run(onPrices(["100", "200"], CONTINUOUS), { ...account, callLevel: "1.6" });
    expect(found.summary.events.map(({ step, event }) => `${step} ${event}`)).toEqual([
      "0 margin-call",
    ]);
  });
});

describe("terms with which it could never open", () => {
  const refused = (product: object, price = "100"): string =>
    refusalOf({ market: onPrices([price]), products: [{ id: "it", side: "long", ...product }] });
  const perpetual = { kind: "perpetual", leverage: "10" } as const;
  const half = { maintenanceMarginRate: "0.5" } as const;

  test.each([
    [
      { ...perpetual, ...half },
      "products[0].leverage must be below 2, where its margin is the maintenance margin, got 10",
    ],
    [
      { ...perpetual, ...half, kind: "inverse-perpetual", side: "short" },
      "products[0].leverage must be below 2, where its margin is the maintenance margin, got 10",
    ],
    [
      { ...perpetual, ...half, kind: "dated-future", basis: "0.1", expiryDays: 9 },
      "products[0].leverage must be below 2, where its margin is the maintenance margin, got 10",
    ],
    [
      { ...perpetual, maintenanceMarginRate: "0.06", takerFee: "0.05", convention: "okx" },
      "products[0].leverage must be below 9.0909, where its margin is the maintenance margin, got 10",
    ],
    [
      { ...perpetual, tiers: [{ floor: "0", rate: "0.25" }] },
      "products[0].leverage must be below 4, where its margin is the maintenance margin, got 10",
    ],
    [
      { ...perpetual, ...half, marginMode: "cross", wallet: "40" },
      "products[0].wallet must be above the maintenance margin at the entry, 50, got 40",
    ],
    [
      { ...perpetual, ...half, entry: "70", marginMode: "cross", wallet: "35" },
      "products[0].wallet must be above the maintenance margin at the entry, 35, got 35",
    ],
    [
      { ...perpetual, ...half, kind: "inverse-perpetual", marginMode: "cross", wallet: "0.5" },
      "products[0].wallet must be above the maintenance margin at the entry, 0.5, got 0.5",
    ],
    [
      { kind: "spot-margin", leverage: "3", callLevel: "2", liquidationLevel: "2" },
      "products[0].liquidationLevel must be below the margin level at the open, 1.5, got 2",
    ],
    [
      { kind: "spot-margin", side: "short", leverage: "10" },
      "products[0].liquidationLevel must be below the margin level at the open, 1.1, got 1.1",
    ],
    [
      { kind: "spot-margin", leverage: "10", hourlyRate: "0.01", liquidationLevel: "1.1005" },
      "products[0].liquidationLevel must be below the margin level at the open, 1.10011, got 1.1005",
    ],
  ])("%j", (product, line) => {
    expect(refused(product)).toBe(line);
  });

  test.each([
    { ...perpetual, ...half, leverage: "1.99" },
    { ...perpetual, maintenanceMarginRate: "0.09", takerFee: "0.05" },
    { ...perpetual, ...half, maintenanceAmount: "41" },
    { ...perpetual, ...half, marginMode: "cross", wallet: "51" },
    {
      ...perpetual,
      tiers: [
        { floor: "0", rate: "0.05" },
        { floor: "500", rate: "0.25" },
      ],
    },
    { kind: "spot-margin", leverage: "1", liquidationLevel: "10", callLevel: "10" },
    { kind: "spot-margin", leverage: "10", hourlyRate: "0.01", liquidationLevel: "1.1001" },
  ])("%j is accepted", (product) => {
    expect(refused(product)).toBe("accepted");
  });

  test("a wallet is held to the worth of its unit at the start, where there is no entry", () => {
    const product = { ...perpetual, ...half, marginMode: "cross", wallet: "40" } as const;
    expect(refused(product, "79")).toBe("accepted");
    expect(refused(product, "80")).toContain("products[0].wallet must be above");
    const started = { ...onReturns([]), start: "79" };
    expect(refusalOf({ market: started, products: [{ id: "it", side: "long", ...product }] })).toBe(
      "accepted",
    );
  });

  test("what is refused is over at the open where code lets it in, and nothing else is", () => {
    const terms = fc.record({
      id: fc.constant("it"),
      kind: fc.constantFrom("perpetual" as const, "inverse-perpetual" as const),
      side: fc.constantFrom("long" as const, "short" as const),
      leverage: decimal(0.5, 60, 1),
      convention: fc.constantFrom("binance" as const, "okx" as const, "bybit" as const),
      maintenanceMarginRate: decimal(0, 0.4, 2),
      takerFee: decimal(0, 0.05, 2),
    });
    const account = fc
      .record({
        id: fc.constant("it"),
        kind: fc.constant("spot-margin" as const),
        side: fc.constantFrom("long" as const, "short" as const),
        leverage: decimal(1, 10, 1),
        hourlyRate: decimal(0, 0.01, 3),
        liquidationLevel: decimal(1, 1.6, 2),
      })
      .map((spec) => ({ ...spec, callLevel: spec.liquidationLevel }));
    const market = onPrices(["100", "100"]);
    let over = 0;
    fc.assert(
      fc.property(fc.oneof(terms, account), (product) => {
        const [, second] = runUnparsed(market, product).ledger.filter(
          ({ event }) => event !== "interest",
        );
        const isOver = second?.event === "liquidated" && second.step === 0;
        if (isOver) over += 1;
        expect(refusalOf({ market, products: [product] }) !== "accepted").toBe(isOver);
      }),
      { numRuns: 500 },
    );
    expect(over).toBeGreaterThan(100);
  });
});
