/** What lesson 2 lets the reader find, through the code that its page uses. */
import { describe, expect, it } from "vitest";
import { basketBuilder } from "../../../src/components/widgets/basket-builder/basket-builder.model.ts";
import type { BasketValues } from "../../../src/components/widgets/basket-builder/fund.ts";
import { runStored } from "../../../src/content/stored-scenarios.ts";
import { defaultsOf } from "../../../src/engine/index.ts";

const valuesOf = (values: Partial<BasketValues>): BasketValues => ({
  ...defaultsOf(basketBuilder.set),
  ...values,
});

function read(quantity: string, values: Partial<BasketValues> = {}): string {
  const all = valuesOf(values);
  return basketBuilder.quantities[quantity]!.text(basketBuilder.derive(all), all);
}

describe("three hundred coins at 40,000 and 400,000 units of 10", () => {
  it("are 12,000,000 on 4,000,000: 3.00x", () => {
    expect(read("notional-start")).toBe("12,000,000");
    expect(read("nav-start")).toBe("4,000,000");
    expect(read("leverage-start")).toBe("3.00x");
  });

  it("make 3 % of the first one percent, and 2.54 % of one after a tenth", () => {
    expect(read("first-percent")).toBe("+3.00\u202F%");
    expect(read("later-percent")).toBe("+2.54\u202F%");
  });

  it("gain what the other side loses", () => {
    expect(read("fund-change", { m: 10 })).toBe("+1,200,000");
    expect(read("other-side", { m: 10 })).toBe("−1,200,000");
  });
});

it("−20,000 and 150 coins at 210 are 11,500, at 2.739x", () => {
  const { ledger } = runStored("fund-of-coins").products["fund"]!;
  expect(ledger[0]!.notional.minus(ledger[0]!.nav).times(10_000).toString()).toBe("20000");
  expect(ledger.at(-1)!.nav.times(10_000).toString()).toBe("11500");
  expect(ledger.at(-1)!.leverageAfter!.toDecimalPlaces(4).toString()).toBe("2.7391");
});

describe("the missions", () => {
  const met = (mission: string, values: Partial<BasketValues>): boolean => {
    const all = valuesOf(values);
    return basketBuilder.missions[mission]!.met(basketBuilder.derive(all), all);
  };

  it("can be solved", () => {
    expect(met("two-times", { nav: 15 })).toBe(true);
    expect(met("other-side", { m: -8.5 })).toBe(true);
    expect(met("other-side", { m: 8.5, side: "short" })).toBe(true);
  });

  it("are not met by emptying the basket, by a gain or by a fund that is gone", () => {
    expect(met("two-times", { coins: 200 })).toBe(false);
    expect(met("other-side", { m: 20 })).toBe(false);
    expect(met("other-side", { m: -35 })).toBe(false);
  });
});
