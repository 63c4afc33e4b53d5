/** Where the lab's prices can come from: a kind of path, its controls, and how it is written down. */
import { Decimal, toEngine } from "../../../engine/index.ts";
import type { PathSpec } from "../../../engine/index.ts";
import type { Closes } from "../../../content/series/closes.ts";

/** The market's values that a path is made of. */
export interface PathValues {
  readonly moves: readonly number[];
  readonly closes: readonly number[];
  readonly move: number;
  readonly steps: number;
  readonly mu: number;
  readonly sig: number;
  readonly storm: number;
  readonly calmDays: number;
  readonly stormDays: number;
  readonly jumps: number;
  readonly jump: number;
  readonly jumpSig: number;
  readonly ac: number;
  readonly block: number;
  readonly seed: number;
  readonly from: string;
  readonly to: string;
}

export type PathKey =
  | "moves"
  | "closes"
  | "move"
  | "days"
  | "mu"
  | "sig"
  | "storm"
  | "calm"
  | "stormdays"
  | "jumps"
  | "jump"
  | "jumpsig"
  | "ac"
  | "block"
  | "seed"
  | "from"
  | "to";

export interface LabPath {
  readonly label: string;
  readonly keys: readonly PathKey[];
  /** Needs the file of real closes. */
  readonly real?: true;
  readonly spec: (values: PathValues, closes: Closes | undefined) => PathSpec;
}

const percent = (value: number): string => toEngine({ unit: "percent" }, value);

/** The closes from one day to another; at least two. */
export function closesBetween(closes: Closes, from: string, to: string): readonly string[] {
  const first = closes.days.findIndex((day) => day >= from);
  const last = closes.days.findLastIndex((day) => day <= to);
  if (first < 0 || last - first < 1) {
    throw new RangeError(`market.path must hold at least two closes, got ${from} to ${to}`);
  }
  return closes.closes.slice(first, last + 1);
}

function loaded(closes: Closes | undefined): Closes {
  if (closes === undefined) throw new RangeError("closes must be loaded first, got none");
  return closes;
}

function returnsBetween(closes: Closes, from: string, to: string): readonly string[] {
  const prices = closesBetween(closes, from, to);
  return prices
    .slice(1)
    .map((price, i) => new Decimal(price).div(prices[i]!).minus(1).toDecimalPlaces(8).toString());
}

/** Volatility, drift, steps and seed, as every random path has them. */
const drawn = ({ sig, mu, steps, seed }: PathValues) => ({
  volatility: percent(sig),
  drift: percent(mu),
  steps,
  seed,
});

export const PATH_KINDS = {
  moves: {
    label: "my own moves",
    keys: ["moves"],
    spec: ({ moves }) => ({ kind: "returns", returns: moves.map(percent) }),
  },
  closes: {
    label: "my own prices, typed",
    keys: ["closes"],
    spec: ({ closes }) => ({ kind: "prices", prices: closes.map(String) }),
  },
  trend: {
    label: "a steady trend",
    keys: ["move", "days"],
    spec: ({ move, steps }) => ({ kind: "trend", move: percent(move), steps }),
  },
  chop: {
    label: "up and down",
    keys: ["move", "days"],
    spec: ({ move, steps }) => ({
      kind: "chop",
      up: percent(Math.abs(move)),
      pairs: Math.max(1, Math.round(steps / 2)),
    }),
  },
  gbm: {
    label: "a random walk",
    keys: ["sig", "mu", "days", "seed"],
    spec: (values) => ({ kind: "gbm", ...drawn(values) }),
  },
  jump: {
    label: "a random walk that jumps",
    keys: ["sig", "mu", "jumps", "jump", "jumpsig", "days", "seed"],
    spec: (values) => ({
      kind: "jump",
      ...drawn(values),
      jumpsPerYear: String(values.jumps),
      jumpMean: percent(values.jump),
      jumpVolatility: percent(values.jumpSig),
    }),
  },
  regime: {
    label: "calm and storm",
    keys: ["sig", "storm", "calm", "stormdays", "days", "seed"],
    spec: ({ sig, storm, calmDays, stormDays, steps, seed }) => ({
      kind: "regime",
      calm: { volatility: percent(sig), meanDays: String(calmDays) },
      storm: { volatility: percent(storm), meanDays: String(stormDays) },
      steps,
      seed,
    }),
  },
  autocorrelated: {
    label: "momentum or reversion",
    keys: ["sig", "mu", "ac", "days", "seed"],
    spec: (values) => ({
      kind: "autocorrelated",
      ...drawn(values),
      autocorrelation: String(values.ac),
    }),
  },
  sp500: {
    label: "the S&P 500",
    keys: ["from", "to"],
    real: true,
    spec: ({ from, to }, closes) => ({
      kind: "prices",
      prices: closesBetween(loaded(closes), from, to),
    }),
  },
  bootstrap: {
    label: "the S&P 500’s days, dealt anew",
    keys: ["from", "to", "block", "days", "seed"],
    real: true,
    spec: ({ from, to, block, steps, seed }, closes) => ({
      kind: "bootstrap",
      returns: returnsBetween(loaded(closes), from, to),
      blockLength: block,
      steps,
      seed,
    }),
  },
} as const satisfies Record<string, LabPath>;

export type PathKindName = keyof typeof PATH_KINDS;

export function labPath(name: string): LabPath {
  return PATH_KINDS[Object.hasOwn(PATH_KINDS, name) ? (name as PathKindName) : "moves"];
}
