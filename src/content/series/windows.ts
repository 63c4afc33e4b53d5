/**
 * Windows of the S&P 500's closes, and what a 3x token that resets at every close made of each.
 *
 * Thousands of exact steps: they are run when the site is built, and travel as their results.
 */
import { Decimal, simulate } from "../../engine/index.ts";
import { realisedVariance } from "../../engine/metrics/index.ts";
import type { Closes } from "./closes.ts";

/** Numbers are decimals, as the engine writes them. */
export interface Window {
  readonly from: string;
  readonly to: string;
  /** The index's move over the window, a fraction. */
  readonly index: string;
  /** Sum of the squared daily moves. */
  readonly variance: string;
  readonly moves: number;
  /** What is left of 100 in the token. */
  readonly left: string;
}

/** Whole years over which the index rose: the token fell in some of them. */
const YEARS: readonly (readonly [number, number])[] = [
  [2001, 2007],
  [2002, 2006],
  [2003, 2006],
  [2003, 2009],
  [2004, 2010],
  [2005, 2011],
  [2006, 2012],
  [2007, 2013],
  [2008, 2014],
  [2009, 2012],
  [2010, 2013],
  [2011, 2014],
  [2012, 2017],
  [2013, 2019],
  [2016, 2019],
];

function makeWindow({ days, closes }: Closes, [from, to]: readonly [number, number]): Window {
  const startOf = (year: number) => days.findIndex((day) => day >= `${year}-01-01`);
  const [first, last] = [startOf(from), startOf(to)];
  const prices = closes.slice(first, last + 1);
  const rule = { kind: "periodic", everyHours: 24 } as const;
  const { products } = simulate({
    market: { stepHours: 24, path: { kind: "prices", prices } },
    products: [{ id: "token", kind: "token", leverage: "3", rule }],
  });
  const nav = products["token"]?.series.at(-1)?.nav ?? new Decimal(0);
  return {
    from: days[first] ?? "",
    to: days[last] ?? "",
    index: new Decimal(prices.at(-1) ?? 1)
      .div(prices[0] ?? 1)
      .minus(1)
      .toString(),
    variance: realisedVariance({ prices, method: "simple" }).toString(),
    moves: prices.length - 1,
    left: nav.times(100).toString(),
  };
}

/** Every window, in the order of its years. */
export function makeWindows(closes: Closes): readonly Window[] {
  return YEARS.map((years) => makeWindow(closes, years));
}
