/** The bankruptcy price of what stands on a margin, beside its liquidation price. */
import { describe, expect, test } from "vitest";
import { bankruptcyPrice, Decimal, inverseBankruptcyPrice } from "../../../src/engine/index.ts";
import type { ProductSpec, Summary } from "../../../src/engine/index.ts";
import { onPrices, run } from "../support/scenarios.ts";

describe("the bankruptcy price stands beside the liquidation price", () => {
  const funding = { kind: "constant", rate: "0.01", everyHours: 24 } as const;
  const summaryOf = (product: ProductSpec, market = onPrices(["100"])): Summary =>
    run(market, product).summary;
  const kinds = ["perpetual", "inverse-perpetual"] as const;
  const terms = { id: "it", maintenanceMarginRate: "0.005" } as const;

  test.each(
    kinds.flatMap((kind) =>
      (["long", "short"] as const).flatMap((side) =>
        ["1", "2", "3", "7", "50"].map((leverage) => [kind, side, leverage] as const),
      ),
    ),
  )("%s, %s, %sx: as the metric has it, beyond the liquidation", (kind, side, leverage) => {
    const metric = kind === "perpetual" ? bankruptcyPrice : inverseBankruptcyPrice;
    const expected = metric({ side, entry: 100, leverage });
    const found = summaryOf({ ...terms, kind, side, leverage });
    expect(found.bankruptcyPrice?.toFixed(30)).toBe(expected?.toFixed(30));
    if (!expected || !found.liquidationPrice) return;
    expect(found.liquidationPrice.gt(expected)).toBe(side === "long");
    // At its own price NAV is 0 to the last digit but rounding, and the fund gets nothing.
    const gone = run(onPrices(["100", expected.toFixed(30)]), { ...terms, kind, side, leverage });
    expect(gone.summary.nav.toFixed()).toBe("0");
    expect(gone.summary.forfeited.plus(gone.summary.deficit).lt("1e-25")).toBe(true);
  });

  test("an entry of its own, and the price since, leave it where it was", () => {
    for (const kind of kinds) {
      const product = { ...terms, kind, side: "long", leverage: "5", entry: "90" } as const;
      const metric = kind === "perpetual" ? bankruptcyPrice : inverseBankruptcyPrice;
      const expected = metric({ side: "long", entry: 90, leverage: 5 })?.toFixed(30);
      expect(summaryOf(product).bankruptcyPrice?.toFixed(30)).toBe(expected);
      expect(summaryOf(product, onPrices(["100", "85"])).bankruptcyPrice?.toFixed(30)).toBe(
        expected,
      );
    }
  });

  test("funding brings it nearer, a wallet takes it farther away", () => {
    const product = { ...terms, kind: "perpetual", side: "long", leverage: "5" } as const;
    const paid = summaryOf(product, onPrices(["100", "100"], { funding }));
    expect(paid.bankruptcyPrice?.toFixed()).toBe("81");
    const crossed = summaryOf({ ...product, marginMode: "cross", wallet: "30" });
    expect(crossed.bankruptcyPrice?.toFixed()).toBe("70");
    const inverse = { ...product, kind: "inverse-perpetual" } as const;
    expect(
      summaryOf({ ...inverse, marginMode: "cross", wallet: "0.25" }).bankruptcyPrice?.toFixed(),
    ).toBe("80");
    expect(
      summaryOf(inverse, onPrices(["100", "100"], { funding })).bankruptcyPrice?.toFixed(6),
    ).toBe(new Decimal(100).div("1.19").toFixed(6));
  });

  test("an inverse contract rounds it to its tick, towards the entry", () => {
    const product = { ...terms, kind: "inverse-perpetual", leverage: "7", tick: "0.5" } as const;
    const at = (side: "long" | "short"): string | undefined =>
      summaryOf({ ...product, side }).bankruptcyPrice?.toFixed();
    // 87.5 already lies on the grid, 116.67 does not.
    expect([at("long"), at("short")]).toEqual(["87.5", "116.5"]);
  });

  test("a dated future has one, on its own price; what has no margin, or has ended, has none", () => {
    const future = {
      ...terms,
      kind: "dated-future",
      basis: "0.1",
      expiryDays: 2,
      side: "long",
    } as const;
    const leveraged = { ...future, leverage: "5" } as const;
    expect(summaryOf(leveraged).bankruptcyPrice?.toFixed()).toBe("88");
    expect(summaryOf(leveraged, onPrices(["100", "104", "105"])).bankruptcyPrice).toBeNull();
    const long = { ...terms, kind: "perpetual", side: "long", leverage: "5" } as const;
    expect(summaryOf(long, onPrices(["100", "70"])).bankruptcyPrice).toBeNull();
    expect(summaryOf({ id: "it", kind: "static", leverage: "5" }).bankruptcyPrice).toBeNull();
    expect(
      summaryOf({ id: "it", kind: "spot-margin", side: "long", leverage: "3" }).bankruptcyPrice,
    ).toBeNull();
    expect(summaryOf({ ...future, leverage: "1" }).bankruptcyPrice).toBeNull();
  });
});
