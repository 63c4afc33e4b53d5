/** The same scenario and seed give the same bits: here those that Node finds, in a page those of a browser. */
import { describe, expect, test } from "vitest";
import { PRODUCTS } from "../../../src/engine/products/products.ts";
import { RULES } from "../../../src/engine/rebalancing/rules.ts";
import { PATHS } from "../../../src/engine/market/paths.ts";
import { fullScenarios } from "../support/full-scenarios.ts";
import { PATIENCE } from "../support/patience.ts";
import { allBits } from "./all-bits.ts";
import { makeFingerprint } from "./fingerprint.ts";
import { goldenBits } from "./golden.ts";

describe("the bits", PATIENCE, () => {
  test("of every run in Node are the golden ones", () => {
    expect(allBits()).toEqual(goldenBits());
  });

  test("are taken of every path kind, product and rule", () => {
    const scenarios = fullScenarios();
    const products = scenarios.flatMap((scenario) => scenario.products);
    const rules = products.flatMap((product) => ("rule" in product ? [product.rule.kind] : []));
    const kinds = (list: readonly string[]): string[] => [...new Set(list)].toSorted();
    expect(kinds(scenarios.map(({ market }) => market.path.kind))).toEqual(
      kinds(Object.keys(PATHS)),
    );
    expect(kinds(products.map(({ kind }) => kind))).toEqual(kinds(Object.keys(PRODUCTS)));
    expect(kinds(rules)).toEqual(kinds(Object.keys(RULES)));
  });
});

describe("the fingerprint", () => {
  const of = (take: (fingerprint: ReturnType<typeof makeFingerprint>) => void): string => {
    const fingerprint = makeFingerprint();
    take(fingerprint);
    return fingerprint.read();
  };

  test("sees the last bit of a double, and the sign of 0", () => {
    const one = of(({ addDoubles }) => {
      addDoubles(Float64Array.of(1, 0));
    });
    for (const other of [Float64Array.of(1 + Number.EPSILON, 0), Float64Array.of(1, -0)]) {
      expect(
        of(({ addDoubles }) => {
          addDoubles(other);
        }),
      ).not.toBe(one);
    }
  });

  test("sees the last digit of a text, and the order", () => {
    const found = ["0.91", "0.92", "0.19"].map((text) =>
      of(({ addText }) => {
        addText(text);
      }),
    );
    expect(new Set(found).size).toBe(3);
  });
});
