/**
 * Vectors in exact rational arithmetic: Π(1 + L·r) for a daily reset, 1 + L·(S_T/S₀ − 1) for a position
 * that never trades.
 *
 * Some returns in the file are doubles nearest to a fraction (0.09090909090909091 stands for 1/11), and
 * the expected figures are those of the fractions. So the fractions are recovered first, and the engine
 * is given the prices they lead to, which are decimals that end.
 */
import { describe, expect, test } from "vitest";
import { Decimal } from "../../../src/engine/index.ts";
import {
  add,
  exactDecimal,
  fraction,
  multiply,
  parseFraction,
  simplestFraction,
  truncatedDecimal,
} from "../support/fraction.ts";
import { finalNav, onPrices, token } from "../support/scenarios.ts";
import { triggerMove } from "../../../src/engine/metrics/index.ts";
import reference from "./exact_daily_reset.json" with { type: "json" };

const ONE = fraction(1n);

function pricesOf(returns: readonly number[]): string[] {
  let price = fraction(100n);
  const prices = [exactDecimal(price)];
  for (const change of returns) {
    price = multiply(price, add(ONE, simplestFraction(change)));
    prices.push(exactDecimal(price));
  }
  return prices;
}

describe.each(reference.vectors)("leverage $leverage over $returns", (vector) => {
  const market = onPrices(pricesOf(vector.returns));
  const leverage = String(vector.leverage);

  test("the daily reset is the exact fraction, and its double to the last digit", () => {
    const nav = finalNav(market, token(leverage));
    const exact = truncatedDecimal(parseFraction(vector.dailyResetExact), 45);
    expect(new Decimal(nav).minus(exact).abs().lt("1e-36")).toBe(true);
    expect(Number(nav)).toBe(vector.dailyReset);
  });

  test("the position that never trades", () => {
    const product = { id: "static", kind: "static", leverage } as const;
    expect(Number(finalNav(market, product))).toBe(vector.buyAndHoldMargin);
  });

  test("the underlying", () => {
    expect(Number(finalNav(market, { id: "spot", kind: "spot" }))).toBe(vector.underlying);
  });
});

test("the trigger move of the published −3x guard", () => {
  const published = reference.thresholds.find((row) => row.limit !== undefined);
  expect(published).toBeDefined();
  expect(triggerMove({ leverage: "-3", trigger: "-4" })?.toNumber()).toBe(published?.move);
});

test.each(
  reference.thresholds.flatMap(({ target, wipeoutMove }) =>
    wipeoutMove === undefined ? [] : [{ target, wipeoutMove }],
  ),
)(
  "a $target token is gone after a move of $wipeoutMove in one step",
  ({ target, wipeoutMove }) => {
    const move = simplestFraction(wipeoutMove);
    const start = 3n * 100n;
    const at = multiply(fraction(start), add(ONE, move));
    const beyond = add(at, fraction(target > 0 ? -1n : 1n, 100n));
    const before = add(at, fraction(target > 0 ? 1n : -1n, 100n));
    const nav = (price: typeof at): string =>
      finalNav(onPrices([String(start), exactDecimal(price)]), token(String(target)));
    expect(nav(at)).toBe("0");
    expect(nav(beyond)).toBe("0");
    expect(Number(nav(before))).toBeGreaterThan(0);
  },
);
