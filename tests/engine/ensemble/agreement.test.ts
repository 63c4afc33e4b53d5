/** Doubles against the exact ledger: every product an ensemble offers, on random scenarios. */
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { measureGap, worstGaps } from "../../../src/engine/ensemble/index.ts";
import type { MarketSpec, ProductSpec } from "../../../src/engine/index.ts";

const SEED = 20_200_312;
const TOLERANCE = 1e-12;
let worst = 0;

const decimal = (low: number, high: number, places = 3): fc.Arbitrary<string> =>
  fc
    .integer({ min: Math.round(low * 10 ** places), max: Math.round(high * 10 ** places) })
    .map((units) => (units / 10 ** places).toFixed(places));

const size = decimal(1.1, 5, 2);
const leverage = fc.tuple(size, fc.boolean()).map(([of, short]) => (short ? `-${of}` : of));
const costs = fc.record({
  tradingFee: decimal(0, 0.01, 4),
  slippageBps: decimal(0, 50, 0),
  managementPerDay: decimal(0, 0.01, 4),
});
const hours = fc.constantFrom(1, 8, 24, 72);

type Token = Extract<ProductSpec, { kind: "token" }>;

/** A rule whose limits stand on either side of the leverage. */
function ruleFor(of: string): fc.Arbitrary<Token["rule"]> {
  const target = Math.abs(Number(of));
  const above = decimal(0.1, 3, 2).map((more) => (target + Number(more)).toFixed(2));
  return fc.oneof(
    fc.constant({ kind: "never" } as const),
    hours.map((everyHours) => ({ kind: "periodic", everyHours }) as const),
    fc
      .tuple(above, decimal(0.3, 0.95, 2), fc.constantFrom("target" as const, "edge" as const))
      .map(([high, share, restore]) => {
        const low = (target * Number(share)).toFixed(2);
        return { kind: "band", low, high, restore } as const;
      }),
    fc
      .tuple(hours, above)
      .map(([everyHours, guard]) => ({ kind: "guarded", everyHours, guard }) as const),
  );
}

const token = leverage.chain((of) =>
  fc.record({
    id: fc.constant("token"),
    kind: fc.constant("token" as const),
    leverage: fc.constant(of),
    rule: ruleFor(of),
    costs,
  }),
);
const fixed = leverage.map((of): ProductSpec => ({ id: "static", kind: "static", leverage: of }));
const drawn = {
  volatility: decimal(0, 1.5, 2),
  drift: decimal(-1, 1, 2),
  steps: fc.constantFrom(0, 1, 30, 60),
  seed: fc.integer({ min: 0, max: 1_000_000 }),
};
const path = fc.oneof(
  fc.record({ kind: fc.constant("gbm" as const), ...drawn }),
  fc.record({
    kind: fc.constant("autocorrelated" as const),
    ...drawn,
    autocorrelation: decimal(-0.9, 0.9, 2),
  }),
  fc.record({
    kind: fc.constant("jump" as const),
    ...drawn,
    jumpsPerYear: decimal(0, 50, 0),
    jumpMean: decimal(-0.2, 0.2, 2),
    jumpVolatility: decimal(0, 0.3, 2),
  }),
);
const market: fc.Arbitrary<MarketSpec> = fc.record({
  start: fc.constant("100"),
  stepHours: fc.constantFrom(1, 8, 24, 48),
  path,
  funding: fc.record({
    kind: fc.constant("constant" as const),
    rate: decimal(-0.003, 0.003, 5),
    everyHours: fc.constantFrom(1, 8, 24),
  }),
});

describe("an ensemble’s doubles and the exact ledger", () => {
  afterAll(() => {
    process.stdout.write(`worst relative gap between doubles and ledger: ${worst}\n`);
  });

  test("agree within 1e-12 at every tick of every product offered", () => {
    fc.assert(
      fc.property(market, token, fixed, (held, one, still) => {
        const products: ProductSpec[] = [{ id: "spot", kind: "spot" }, still, one];
        for (const gap of measureGap({ market: held, products })) {
          worst = Math.max(worst, gap.relative);
          expect(gap.relative, JSON.stringify(gap)).toBeLessThanOrEqual(TOLERANCE);
        }
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  test("over several seeds the worst one is told, product by product", () => {
    const products: ProductSpec[] = [
      { id: "spot", kind: "spot" },
      { id: "static", kind: "static", leverage: "3" },
    ];
    const drawnBy = (number: number): MarketSpec => ({
      start: "100",
      stepHours: 24,
      path: { kind: "gbm", volatility: "0.6", steps: 60, seed: number },
    });
    const each = [0, 1, 2].map((number) => measureGap({ market: drawnBy(number), products }));
    const found = worstGaps({ market: drawnBy(9), products }, 3);
    expect(found.map(({ product }) => product)).toEqual(["spot", "static"]);
    found.forEach(({ relative }, index) => {
      expect(relative).toBe(Math.max(...each.map((gaps) => gaps[index]?.relative ?? Number.NaN)));
      expect(relative).toBeGreaterThan(0);
    });
  });

  test("both see a wipe-out, at the same step", () => {
    const products: ProductSpec[] = [{ id: "static", kind: "static", leverage: "5" }];
    const wild: MarketSpec = {
      start: "100",
      stepHours: 24,
      path: { kind: "gbm", volatility: "2", steps: 90, seed: 3 },
    };
    expect(measureGap({ market: wild, products })).toEqual([
      {
        product: "static",
        relative: expect.closeTo(0, 11) as number,
        step: expect.any(Number) as number,
      },
    ]);
  });
});
