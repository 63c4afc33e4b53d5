/** What lesson 7 lets the reader find, through the code that its page uses. */
import { describe, expect, it } from "vitest";
import { metricFigure } from "../../../src/components/sentence/metric-figure.ts";
import { mergeOf } from "../../../src/components/widgets/share-merge/merge-scenario.ts";
import type { ShareMergeValues } from "../../../src/components/widgets/share-merge/merge-scenario.ts";
import { shareMerge } from "../../../src/components/widgets/share-merge/share-merge.model.ts";
import { arbitrageLines } from "../../../src/components/widgets/two-prices/arbitrage-lines.ts";
import { sellInto, sideOf } from "../../../src/components/widgets/two-prices/order-book.ts";
import type { TwoPricesValues } from "../../../src/components/widgets/two-prices/price-scenario.ts";
import { twoPrices } from "../../../src/components/widgets/two-prices/two-prices.model.ts";
import { Decimal, defaultsOf, parseScenario } from "../../../src/engine/index.ts";

const day = (values: Partial<TwoPricesValues> = {}) => {
  const all: TwoPricesValues = { ...defaultsOf(twoPrices.set), ...values };
  const result = twoPrices.derive(all);
  return { all, result, read: (of: string) => twoPrices.quantities[of]!.text(result, all) };
};

describe("a premium of 4 % that vanishes while the NAV loses 10 %", () => {
  it("makes the holder lose 13.46 %", () => {
    expect(day().read("holder-return")).toBe("−13.46\u202F%");
    expect(
      metricFigure(
        "premiumHolderReturn",
        { navReturn: "-0.1", premiumAtStart: "0.04" },
        { as: "percent", decimals: 2 },
      ).text,
    ).toBe("−13.46\u202F%");
  });

  it("is arbitraged into the fee while the doors are open", () => {
    const { read } = day({ doors: "open", last: 4 });
    expect(["premium-start", "premium-one", "premium-noon", "premium-end"].map(read)).toEqual(
      ["4.00", "0.10", "0.10", "0.10"].map((percent) => `${percent}\u202F%`),
    );
  });

  it("may live on all day while they are shut", () => {
    const { read } = day({ doors: "shut", last: 4 });
    expect(read("premium-end")).toBe("4.00\u202F%");
    expect(read("holder-return")).toBe("−10.00\u202F%");
  });

  it("lives until noon when they open at noon", () => {
    const { result } = day({ last: 4 });
    const premiums = result.series.map(({ premium }) => premium.toNumber());
    expect(premiums.slice(0, 12)).toEqual(Array.from({ length: 12 }, () => 0.04));
    expect(premiums.slice(12)).toEqual(Array.from({ length: 13 }, () => 0.001));
  });
});

describe("the trade", () => {
  it("leaves 0.39 in hand: 10 and the fee paid, 10.40 received", () => {
    const lines = arbitrageLines(day().result.arbitrage);
    expect(lines.map(({ step, inHand }) => [step, inHand.toString()])).toEqual([
      ["create", "-10"],
      ["fee", "-10.01"],
      ["sell", "0.39"],
    ]);
  });

  it("turns round at a discount and rests inside the fees", () => {
    const { arbitrage } = day({ prem: -5 }).result;
    expect(arbitrage.trade).toBe("redeem");
    expect(arbitrageLines(arbitrage).at(-1)!.inHand.toString()).toBe("0.49");
    expect(day({ prem: 0 }).result.arbitrage.trade).toBe("none");
  });

  it("holds the price between the bounds of the metric", () => {
    const { result } = day({ doors: "open", prem: -10, last: 20, fee: 0.5 });
    for (const { price, unitNav } of result.series.slice(1)) {
      expect(price.div(unitNav).minus(1).abs().lte("0.005")).toBe(true);
    }
  });
});

describe("a sale into the book", () => {
  it("pays each bid in turn and leaves the rest unsold", () => {
    const bids = sideOf("bids", new Decimal(100), 10);
    expect(bids.slice(0, 3).map(({ price }) => price.toString())).toEqual([
      "99.75",
      "99.25",
      "98.75",
    ]);
    const sale = sellInto(bids, 25);
    expect(sale.proceeds.toString()).toBe("2483.75");
    expect(sale.average.toString()).toBe("99.35");
    expect(sellInto(bids, 500).sold).toBe(120);
  });

  it("goes further down the thinner the book is", () => {
    const short = [20, 40, 80].map((book) => day({ book }).read("sale-short"));
    expect(short).toEqual(["2.50", "1.25", "0.65"].map((percent) => `${percent}\u202F%`));
  });
});

describe("a merge", () => {
  const merged = (values: Partial<ShareMergeValues> = {}) => {
    const all: ShareMergeValues = { ...defaultsOf(shareMerge.set), ...values };
    const result = mergeOf(all);
    return (of: string) => shareMerge.quantities[of]!.text(result, all);
  };

  it("changes nothing: 1000 × 0.088 = 100 × 0.88", () => {
    const read = merged();
    const found = ["units-before", "price-before", "units-merged", "price-merged"].map(read);
    expect(found).toEqual(["1,000", "0.088", "100", "0.88"]);
    expect([read("worth-before"), read("worth-merged")]).toEqual(["88", "88"]);
  });

  it("leaves the next day’s gain as it was, whatever the ratio", () => {
    const after = [1, 10, 333, 1000].map((ratio) => merged({ ratio })("worth-after"));
    expect(new Set(after)).toEqual(new Set(["96.8"]));
  });
});

describe("the missions", () => {
  const met = (mission: string, values: Partial<TwoPricesValues>): boolean => {
    const { all, result } = day(values);
    return twoPrices.missions[mission]!.met(result, all);
  };

  it("are not met before the reader turns anything", () => {
    for (const mission of Object.keys(twoPrices.missions)) expect(met(mission, {})).toBe(false);
    const values = defaultsOf(shareMerge.set);
    expect(shareMerge.missions["dear-unit"]!.met(mergeOf(values), values)).toBe(false);
  });

  it("can be solved", () => {
    expect(met("gain-while-it-falls", { prem: -12 })).toBe(true);
    expect(met("twice-the-loss", { prem: 0, last: -20, doors: "shut" })).toBe(true);
    expect(met("twice-the-loss", { prem: 0, last: -20, doors: "open" })).toBe(false);
    const values = { ...defaultsOf(shareMerge.set), ratio: 114 };
    expect(shareMerge.missions["dear-unit"]!.met(mergeOf(values), values)).toBe(true);
  });
});

it("every preset is a scenario that the command line takes", () => {
  for (const { values } of twoPrices.presets) {
    const { all } = day(values);
    expect(() => parseScenario(twoPrices.scenario(all))).not.toThrow();
  }
});
