/** The scenarios that questions are about, written down briefly. Moves are in percents, as they are shown. */
import type { ProductSpec, Scenario } from "../../engine/index.ts";
import { Decimal } from "../../engine/index.ts";

/**
 * A fraction from percents.
 *
 * @example
 * fraction(12.5) // → "0.125"
 */
export function fraction(percents: number): string {
  return new Decimal(percents).div(100).toString();
}

/** Daily moves in percents, and the products held through them. Prices start at 100, costs are zero. */
export function scenarioOf(
  percents: readonly number[],
  products: readonly ProductSpec[],
): Scenario {
  const returns = percents.map(fraction);
  return {
    market: { start: "100", stepHours: 24, path: { kind: "returns", returns } },
    products,
  };
}

/**
 * Days on which the price does not move at all, and the products held through them. One step holds them
 * all: nothing but the costs of each day can happen in it.
 */
export function stillDays(
  days: number,
  products: readonly ProductSpec[],
  funding?: { readonly percents: number; readonly everyHours: number },
): Scenario {
  return {
    market: {
      start: "100",
      stepHours: 24 * days,
      path: { kind: "trend", move: "0", steps: 1 },
      ...(funding === undefined
        ? {}
        : {
            funding: {
              kind: "constant",
              rate: fraction(funding.percents),
              everyHours: funding.everyHours,
            },
          }),
    },
    products,
  };
}

/** Closes of a day each, and the products held through them. Costs are zero. */
export function scenarioOfPrices(
  prices: readonly string[],
  products: readonly ProductSpec[],
): Scenario {
  return { market: { stepHours: 24, path: { kind: "prices", prices } }, products };
}

export const spot: ProductSpec = { id: "spot", kind: "spot" };

/** A position whose quantity never changes. */
export function staticPosition(leverage: number): ProductSpec {
  return { id: "static", kind: "static", leverage: String(leverage) };
}

/** A token that resets every midnight. */
export function dailyToken(leverage: number): ProductSpec {
  const rule = { kind: "periodic", everyHours: 24 } as const;
  return { id: "daily", kind: "token", leverage: String(leverage), rule };
}

/** A token that resets to its target when its real leverage leaves the band. */
export function bandToken(leverage: number, low: number, high: number): ProductSpec {
  const edges = { low: String(low), high: String(high) };
  const rule = { kind: "band", ...edges, restore: "target" } as const;
  return { id: "band", kind: "token", leverage: String(leverage), rule };
}
