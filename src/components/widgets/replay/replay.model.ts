/** Real closes, held through by an index fund and by tokens of several leverages. */
import { Decimal } from "../../../engine/index.ts";
import { pathVariance } from "../../../engine/ensemble/index.ts";
import { avellanedaZhangFactor } from "../../../engine/metrics/index.ts";
import type { ParameterValues, ProductSpec, Scenario } from "../../../engine/index.ts";
import { formatDate, formatNumber, formatPercent } from "../../../format/index.ts";
import { drawSimulation, runner } from "../../../runner/index.ts";
import type { DrawnProduct, DrawnSimulation } from "../../../runner/index.ts";
import type { Closes } from "../../../content/series/closes.ts";
import { defineModel } from "../model-definition.ts";
import type { ModelDefinition, Quantity } from "../model-definition.ts";
import { loadCloses } from "../../../content/series/load-closes.ts";
import { replaySet } from "./parameters.ts";
import type { ReplaySet } from "./parameters.ts";

export type ReplayValues = ParameterValues<ReplaySet>;

/** The leverages of the table. */
export const TABLE_LEVERAGES = [2, 3, -1, -2, -3] as const;

export interface ReplayResult {
  readonly days: readonly string[];
  /** The reader's token, `chosen`, beside `index` and the table's tokens. */
  readonly products: DrawnSimulation["products"];
  /** Of the window's closes: the squares of their log returns, added up. */
  readonly variance: number;
}

export const tokenId = (leverage: number): string => `token${leverage}`;

function tokenOf(id: string, leverage: number, values: ReplayValues): ProductSpec {
  if (values.rule === "daily") {
    return {
      id,
      kind: "token",
      leverage: String(leverage),
      rule: { kind: "periodic", everyHours: 24 },
    };
  }
  const size = new Decimal(leverage).abs();
  const share = new Decimal(values.width).div(100);
  return {
    id,
    kind: "token",
    leverage: String(leverage),
    rule: {
      kind: "band",
      low: size.times(new Decimal(1).minus(share)).toString(),
      high: size.times(share.plus(1)).toString(),
      restore: "target",
    },
  };
}

/** First and last index of the window; at least two closes. */
export function windowOf(closes: Closes, values: ReplayValues): readonly [number, number] {
  const from = closes.days.findIndex((day) => day >= values.from);
  const to = closes.days.findLastIndex((day) => day <= values.to);
  if (from < 0 || to < 0 || to - from < 1) {
    throw new RangeError(
      `the window must hold at least two closes, got ${formatDate(values.from)} to ${formatDate(values.to)}`,
    );
  }
  return [from, to];
}

function scenarioOf(closes: Closes, values: ReplayValues): Scenario {
  const [from, to] = windowOf(closes, values);
  return {
    market: {
      stepHours: 24,
      path: { kind: "prices", prices: closes.closes.slice(from, to + 1) },
    },
    products: [
      { id: "index", kind: "spot" },
      ...(values.L === 0 ? [] : [tokenOf("chosen", values.L, values)]),
    ],
  };
}

/** The same window for the tokens of the table. */
export function tableScenario(closes: Closes, values: ReplayValues): Scenario {
  const { market } = scenarioOf(closes, values);
  return { market, products: TABLE_LEVERAGES.map((L) => tokenOf(tokenId(L), L, values)) };
}

function resultOf(
  closes: Closes,
  values: ReplayValues,
  parts: readonly DrawnSimulation[],
): ReplayResult {
  const [from, to] = windowOf(closes, values);
  return {
    days: closes.days.slice(from, to + 1),
    products: Object.fromEntries(parts.flatMap(({ products }) => Object.entries(products))),
    variance: pathVariance(closes.closes.slice(from, to + 1).map(Number)),
  };
}

type ReplayQuantity = Quantity<ReplaySet, ReplayResult>;

/** A multiple of the stake: 1.975, or 0.00102 with three figures that say something. */
export function multipleOf(product: DrawnProduct | undefined): string {
  return multipleText(product?.summary.nav ?? 1);
}

function multipleText(multiple: Decimal | string | number): string {
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

const quantities: Readonly<Record<string, ReplayQuantity>> = {
  index: terminal("index", "underlying", "the index, dividends left out"),
  chosen: terminal("chosen", "daily", "the token you have set"),
  ...Object.fromEntries(
    TABLE_LEVERAGES.map((L) => [tokenId(L), terminal(tokenId(L), "daily", `a ${L}x token`)]),
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
        label: `what 1 became by the formula alone: a ${L}x token`,
        formula:
          "The index’s multiple to the power of the leverage, times the exponential of minus one half × leverage × (leverage − 1) × realised variance.",
        role: "daily",
        text: (result: ReplayResult) => `×${multipleByVariance(result, L)}`,
      },
    ]),
  ),
  closes: {
    label: "closes in the window",
    formula: "Counted in the file.",
    text: (result) => formatNumber(result.days.length),
  },
};

/** The replay of any closes: the file's, or the reader's own. */
export function makeReplay(closes: Closes): ModelDefinition<ReplaySet, ReplayResult> {
  return defineModel<ReplaySet, ReplayResult>({
    name: "replay",
    set: replaySet,
    presets: [
      { id: "all", label: "All of it", values: { from: "2000-01-03", to: "2020-04-17" } },
      { id: "lost", label: "The lost decade", values: { from: "2000-01-03", to: "2009-12-31" } },
      { id: "bull", label: "The long rise", values: { from: "2009-03-09", to: "2020-02-19" } },
      { id: "crisis", label: "2007 to 2009", values: { from: "2007-10-09", to: "2009-03-09" } },
      { id: "spring", label: "Spring 2020", values: { from: "2020-02-19", to: "2020-03-23" } },
    ],
    formula:
      "Each token’s NAV is multiplied, close by close, by 1 + position ÷ NAV × the index’s return; then its rule decides whether to trade back to leverage × NAV. No costs, no dividends, no interest.",
    scenario: (values) => scenarioOf(closes, values),
    derive: (values) =>
      resultOf(closes, values, [
        drawSimulation(scenarioOf(closes, values)),
        drawSimulation(tableScenario(closes, values)),
      ]),
    deriveLater: async (values) => {
      const [chart, table] = await Promise.all([
        runner.run("replay-chart", "draw-simulation", scenarioOf(closes, values)),
        runner.run("replay-table", "draw-simulation", tableScenario(closes, values)),
      ]);
      return chart === undefined || table === undefined
        ? undefined
        : resultOf(closes, values, [chart, table]);
    },
    quantities,
    missions: {
      "beat-it": {
        ask: "Find a window of at least ten years in which the 3x token beats three times the index’s own gain.",
        met: (result, values) =>
          values.L === 3 &&
          values.to >= `${Number(values.from.slice(0, 4)) + 10}${values.from.slice(4)}` &&
          Number(result.products["chosen"]!.summary.return) >
            3 * Number(result.products["index"]!.summary.return),
        found: (result) =>
          `From ${formatDate(result.days[0]!)} to ${formatDate(result.days.at(-1)!)} the index made ×${multipleOf(result.products["index"])} and the token ×${multipleOf(result.products["chosen"])}. A long, calm rise does that.`,
      },
      "lose-while-up": {
        ask: "Find a window in which the index gains and the 3x token loses.",
        met: (result, values) =>
          values.L === 3 &&
          (values.from !== "2000-01-03" || values.to !== "2020-04-17") &&
          Number(result.products["index"]!.summary.return) > 0 &&
          Number(result.products["chosen"]!.summary.return) < 0,
        found: (result) =>
          `From ${formatDate(result.days[0]!)} to ${formatDate(result.days.at(-1)!)}: the index ×${multipleOf(result.products["index"])}, the token ×${multipleOf(result.products["chosen"])}.`,
      },
    },
  });
}

/** Made once the closes are there. */
export async function loadReplay(): Promise<ModelDefinition<ReplaySet, ReplayResult>> {
  return makeReplay(await loadCloses());
}
