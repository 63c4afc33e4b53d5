/** One small input for each kind of chart; laws and pictures run over them. */
import type { ChartInputs } from "../charts/chart-kinds.ts";
import type { ChartPoint, ChartSeries } from "../charts/chart-spec.ts";
import type { ProductRole } from "../charts/product-style.ts";
import { formatMoney, formatMultiple, formatPercent } from "../../format/index.ts";

export function pointsOf(values: readonly (number | null)[]): ChartPoint[] {
  return values.map((y, x) => ({ x, y }));
}

export function seriesOf(role: ProductRole, values: readonly (number | null)[]): ChartSeries {
  return { id: role, label: role, role, points: pointsOf(values) };
}

const MOVES = ["start", "+10 %", "−10 %"];

export const CHART_EXAMPLES: ChartInputs = {
  paths: {
    id: "paths",
    title: "Three tokens share a name and a path",
    series: [
      seriesOf("underlying", [100, 110, 99]),
      seriesOf("band", [100, 130, 97]),
      seriesOf("static", [100, 130, 97]),
      seriesOf("daily", [100, 130, 91]),
    ],
    events: [{ seriesId: "daily", x: 1, y: 130, label: "the daily token buys 60 more" }],
    xLabel: "Move",
    yLabel: "Value of 100",
    xTicks: MOVES.map((label, value) => ({ value, label })),
    baseline: 100,
    formatX: (x) => MOVES[x] ?? "",
    formatY: (y) => formatMoney(y),
  },
  leverage: {
    id: "leverage",
    title: "The band never fires",
    series: [seriesOf("band", [3, 2.5385, 3.0619]), seriesOf("daily", [3, 3, 3])],
    band: { low: 2, high: 4 },
    target: 3,
    xLabel: "Day",
    yLabel: "Real leverage",
    formatX: (x) => `${x}`,
    formatY: (y) => formatMultiple(y),
  },
  costStack: {
    id: "cost-stack",
    title: "Funding costs more than the fee",
    parts: ["funding", "management", "trading"],
    bars: [
      { id: "static", label: "static", role: "static", costs: [6.5, 0, 0.3] },
      { id: "daily", label: "daily", role: "daily", costs: [6.1, 1.8, 2.4] },
      { id: "band", label: "band", role: "band", costs: [-1.2, 1.8, 0.2] },
    ],
    xLabel: "Cost of 100 held a year",
    formatCost: (cost) => formatMoney(cost, { decimals: 1 }),
  },
  histogram: {
    id: "histogram",
    title: "Most end low, a few end very high",
    bins: [5, 21, 34, 22, 10, 5, 2, 1].map((count, bin) => ({
      from: bin * 0.25,
      to: (bin + 1) * 0.25,
      count: count / 100,
    })),
    markers: [
      { label: "median", value: 0.62 },
      { label: "mean", value: 0.71 },
    ],
    role: "daily",
    label: "share of paths",
    xLabel: "Result of 1 after a year",
    yLabel: "Share of paths",
    formatX: (x) => formatMoney(x),
    formatY: (share) => formatPercent(share, { decimals: 0 }),
  },
  fan: {
    id: "fan",
    title: "The median falls while the mean stays",
    x: [0, 1, 2, 3, 4],
    quantiles: [
      { label: "worst tenth", values: [1, 0.6, 0.45, 0.32, 0.22] },
      { label: "median", values: [1, 0.92, 0.85, 0.79, 0.72] },
      { label: "best tenth", values: [1, 1.5, 1.8, 2.1, 2.4] },
    ],
    role: "daily",
    samples: [[1, 1.2, 0.9, 1.1, 0.8]],
    series: [{ ...seriesOf("underlying", [1, 1, 1, 1, 1]), label: "mean" }],
    xLabel: "Quarter",
    yLabel: "Value of 1",
    baseline: 1,
    formatX: (x) => `${x}`,
    formatY: (y) => formatMoney(y),
  },
  heatMap: {
    id: "heat-map",
    title: "Calm and long favours the token",
    columns: ["1 month", "3 months", "1 year"].map((label, value) => ({ value, label })),
    rows: ["20 %", "40 %", "60 %", "80 %"].map((label, value) => ({ value, label })),
    values: [
      [0.02, 0.06, 0.25],
      [0.01, 0.02, 0.04],
      [-0.01, -0.03, -0.14],
      [-0.02, null, -0.35],
    ],
    positive: { label: "token ahead", role: "daily" },
    negative: { label: "spot ahead", role: "underlying" },
    xLabel: "Held for",
    yLabel: "Volatility",
    formatValue: (value) => formatPercent(value, { decimals: 0, sign: true }),
  },
  parabola: {
    id: "parabola",
    title: "More leverage is not more growth",
    series: [
      {
        ...seriesOf("daily", []),
        label: "median",
        points: Array.from({ length: 17 }, (_, step) => {
          const leverage = step / 4;
          return { x: leverage, y: 0.5 * leverage - 0.18 * leverage * leverage };
        }),
      },
    ],
    points: [
      { x: 1.39, y: 0.347, label: "best 1.39x" },
      { x: 3, y: -0.12, label: "yours 3x" },
    ],
    xLabel: "Leverage",
    yLabel: "Growth a year",
    baseline: 0,
    formatX: (x) => formatMultiple(x),
    formatY: (y) => formatPercent(y, { decimals: 0 }),
  },
  ladder: {
    id: "ladder",
    title: "The higher the leverage, the nearer the rungs",
    ladders: [
      [3, 67, 66.67],
      [5, 80.4, 80],
      [10, 90.5, 90],
    ].map(([leverage = 1, liquidation = 0, bankruptcy = 0]) => ({
      id: `${leverage}`,
      label: formatMultiple(leverage),
      role: "margin",
      rungs: [
        { kind: "entry", label: "entry", price: 100 },
        { kind: "liquidation", label: "liquidation", price: liquidation },
        { kind: "bankruptcy", label: "bankruptcy", price: bankruptcy },
      ],
    })),
    yLabel: "Price",
    formatPrice: (price) => formatMoney(price),
  },
  depth: {
    id: "depth",
    title: "A forced sale walks down the book",
    bids: [99, 98, 97, 96, 95].map((price, rank) => ({ price, size: 2 + rank })),
    asks: [101, 102, 103, 104, 105].map((price, rank) => ({ price, size: 3 + rank })),
    order: { side: "sell", size: 7, role: "daily", label: "sells 7 down to 97" },
    xLabel: "Price",
    yLabel: "Offered at this price or better",
    formatPrice: (price) => formatMoney(price),
    formatSize: (size) => formatMoney(size),
  },
  pool: {
    id: "pool",
    title: "What one side wins the other loses",
    x: [0, 1, 2, 3],
    lower: { label: "long pool", role: "pool", values: [50, 64, 58, 71] },
    upper: { label: "short pool", role: "margin", values: [50, 36, 42, 29] },
    xLabel: "Step",
    yLabel: "Value in the pools",
    formatX: (x) => `${x}`,
    formatY: (y) => formatMoney(y),
  },
  drift: {
    id: "drift",
    title: "The bad end is nearer",
    series: [
      {
        ...seriesOf("static", []),
        label: "3x token",
        points: [-40, -20, -10, 0, 10, 20, 40].map((x) => {
          const nav = 1 + (3 * x) / 100;
          return { x, y: nav > 0.3 ? (3 * (1 + x / 100)) / nav : null };
        }),
      },
    ],
    range: { low: 2, high: 4 },
    crossings: [{ x: -11.1, y: 4, label: "−11.1 %" }],
    here: { x: 10, y: 2.54, label: "2.54x" },
    end: { x: -33.3, side: "left", label: "all gone" },
    target: 3,
    xLabel: "Move",
    yLabel: "Real leverage",
    formatX: (x) => formatPercent(x / 100, { decimals: 0, sign: true }),
    formatY: (y) => formatMultiple(y),
  },
};
