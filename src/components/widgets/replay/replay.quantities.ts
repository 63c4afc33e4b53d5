/** What a sentence can print of a replay. */
import { Decimal } from "../../../engine/index.ts";
import { avellanedaZhangFactor } from "../../../engine/metrics/index.ts";
import { formatMultiple, formatNumber, formatPercent } from "../../../format/index.ts";
import type { DrawnProduct, DrawnSimulation } from "../../../runner/index.ts";
import type { Closes } from "../../../content/series/closes.ts";
import type { Quantity } from "../model-definition.ts";
import type { ReplaySet } from "./parameters.ts";
import { oneOfTable, TABLE_LEVERAGES, tokenId } from "./replay-scenario.ts";
import type { ReplayValues } from "./replay-scenario.ts";

export interface ReplayResult {
  readonly days: readonly string[];
  /** The reader's token, `chosen`, beside `index` and the table's tokens. */
  readonly products: DrawnSimulation["products"];
  /** Of the window's closes: the squares of their log returns, added up. */
  readonly variance: number;
}

type ReplayQuantity = Quantity<ReplaySet, ReplayResult>;

/** A multiple of the stake: 1.975, or 0.00102 with three figures that say something. */
export function multipleOf(product: DrawnProduct | undefined): string {
  return multipleText(product?.summary.nav ?? 1);
}

export function multipleText(multiple: Decimal | string | number): string {
  const nav = new Decimal(multiple);
  return formatNumber(nav, {
    decimals: nav.gte("0.1") || nav.isZero() ? 3 : Math.min(8, 2 - nav.e),
  });
}

/** What 1 would have become by the index's two ends and the variance between them alone. */
export function multipleByVariance(result: ReplayResult, leverage: number): string {
  const priceRatio = result.products["index"]!.summary.nav;
  const realisedVariance = result.variance;
  return multipleText(avellanedaZhangFactor({ leverage, priceRatio, realisedVariance }));
}

function terminal(id: string, role: string, label: string): ReplayQuantity {
  return {
    label: `what 1 became: ${label}`,
    formula:
      "The product of (1 + leverage × the index’s return) over every close of the window, without costs.",
    role,
    text: (result) => `×${multipleOf(result.products[id])}`,
    number: (result) => Number(result.products[id]!.summary.nav),
  };
}

export const quantitiesOf = (closes: Closes): Readonly<Record<string, ReplayQuantity>> => ({
  index: terminal("index", "underlying", "the index, dividends left out"),
  chosen: terminal("chosen", "daily", "the token you have set"),
  ...Object.fromEntries(
    TABLE_LEVERAGES.map((L) => [
      tokenId(L),
      {
        ...terminal(tokenId(L), "daily", `a ${formatMultiple(L)} token`),
        scenario: (values: ReplayValues) => oneOfTable(closes, L, values),
      },
    ]),
  ),
  "index-return": {
    label: "the index over the window",
    formula: "Last close ÷ first close, less one.",
    role: "underlying",
    text: (result) => formatPercent(result.products["index"]!.summary.return, { decimals: 1 }),
  },
  "chosen-return": {
    label: "the token over the window",
    formula: "Its NAV at the last close, less one.",
    role: "daily",
    text: (result) =>
      formatPercent(result.products["chosen"]?.summary.return ?? "0", { decimals: 1 }),
  },
  "chosen-drawdown": {
    label: "the token’s greatest fall from an earlier peak",
    formula: "The largest (peak − NAV) ÷ peak over the window.",
    role: "daily",
    text: (result) =>
      formatPercent(result.products["chosen"]?.summary.maxDrawdown ?? "0", { decimals: 1 }),
  },
  variance: {
    label: "realised variance of the index",
    formula: "The squares of the logarithms of each close ÷ the close before, added up.",
    text: (result) => formatNumber(result.variance, { decimals: 2 }),
  },
  ...Object.fromEntries(
    TABLE_LEVERAGES.map((L) => [
      `line${L}`,
      {
        label: `what 1 became by the formula alone: a ${formatMultiple(L)} token`,
        formula:
          "The index’s multiple to the power of the leverage, times the exponential of minus one half × leverage × (leverage − 1) × realised variance.",
        role: "daily",
        text: (result: ReplayResult) => `×${multipleByVariance(result, L)}`,
        // No run gives it: the token's own ends elsewhere.
        scenario: () => undefined,
      },
    ]),
  ),
  closes: {
    label: "closes in the window",
    formula: "Counted in the file.",
    text: (result) => formatNumber(result.days.length),
  },
});
