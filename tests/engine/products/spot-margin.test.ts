/** Spot margin on a path: what it owes, when it is called and when it is sold out. */
import { describe, expect, test } from "vitest";
import type { Decimal, ProductSpec } from "../../../src/engine/index.ts";
import { onPrices, run } from "../support/scenarios.ts";

const CONTINUOUS = { monitoring: "continuous" } as const;

function liquidationAt(price: string, product: ProductSpec): Decimal | null {
  return run(onPrices([price]), product).summary.liquidationPrice;
}

describe("spot margin", () => {
  const account = { id: "margin", kind: "spot-margin", side: "long", leverage: "3" } as const;

  test("L-18: a 3x long is called at −13.3 % and liquidated at −26.7 %, and 0.2 is left", () => {
    const { ledger, summary } = run(onPrices(["100", "60"], CONTINUOUS), account);
    const events = summary.events.map((row) => `${row.event} ${row.price.toFixed(2)}`);
    expect(events).toEqual(["margin-call 86.67", "liquidated 73.33"]);
    expect(summary.nav.toFixed(10)).toBe("0.2000000000");
    expect(summary.wipedOutAt).toBeNull();
    expect(ledger.at(-1)?.notional.isZero()).toBe(true);
  });

  test.each([
    ["3", "121.21"],
    ["2", "136.36"],
  ])("a short that sells %s stakes is liquidated at %s", (leverage, price) => {
    const product = { ...account, side: "short", leverage } as const;
    expect(liquidationAt("100", product)?.toFixed(2)).toBe(price);
  });

  test("interest is simple, by the started hour, the first at once", () => {
    const product = { ...account, hourlyRate: "0.00001" } as const;
    const { ledger, summary } = run(onPrices(["100", "100"], { stepHours: 25 }), product);
    const interest = ledger.filter((row) => row.event === "interest");
    expect(interest.map((row) => row.cost.toFixed())).toEqual(["0.00002", "0.00048"]);
    expect(summary.costs.interest.toFixed()).toBe("0.0005");
  });

  test("a short owes its interest in coins: a higher price makes it dearer", () => {
    const product = { ...account, side: "short", leverage: "1", hourlyRate: "0.001" } as const;
    const { ledger } = run(onPrices(["100", "110"], { stepHours: 1 }), product);
    const [first] = ledger.filter((row) => row.event === "interest");
    expect(first?.cost.toFixed()).toBe("0.001");
    expect(ledger.at(-1)?.quantity.toFixed()).toBe("-0.01001");
  });

  test("it pays no funding", () => {
    const funding = { kind: "constant", rate: "0.01" } as const;
    expect(run(onPrices(["100", "100"], { funding }), account).summary.nav.toFixed()).toBe("1");
  });

  test("a V of −20 % that it survives brings it back to 1", () => {
    const { summary } = run(onPrices(["100", "80", "100"], CONTINUOUS), account);
    expect(summary.nav.toFixed()).toBe("1");
    expect(summary.events.map((row) => row.event)).toEqual(["margin-call"]);
  });

  test("a gap through the debt: the lender pays", () => {
    const { summary, ledger } = run(onPrices(["100", "50"]), account);
    expect(summary.deficit.toFixed()).toBe("0.5");
    expect(ledger.at(-1)?.reason).toMatchObject({ paidBy: "lender" });
  });

  test("the liquidation fee comes out of what is left", () => {
    const { summary } = run(onPrices(["100", "60"], CONTINUOUS), {
      ...account,
      liquidationFee: "0.02",
    });
    expect(summary.costs.trading.toFixed(6)).toBe("0.044000");
    expect(summary.nav.toFixed(6)).toBe("0.156000");
  });
});
