/** A window of closes, and what is held through it. */
import { Decimal } from "../../../engine/index.ts";
import type { ParameterValues, ProductSpec, Scenario } from "../../../engine/index.ts";
import { formatDate } from "../../../format/index.ts";
import type { Closes } from "../../../content/series/closes.ts";
import type { ReplaySet } from "./parameters.ts";

export type ReplayValues = ParameterValues<ReplaySet>;

/** The leverages of the table. */
export const TABLE_LEVERAGES = [2, 3, -1, -2, -3] as const;

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

function marketOf(closes: Closes, values: ReplayValues): Scenario["market"] {
  const [from, to] = windowOf(closes, values);
  return { stepHours: 24, path: { kind: "prices", prices: closes.closes.slice(from, to + 1) } };
}

/** The index and the reader's own token. */
export function replayScenario(closes: Closes, values: ReplayValues): Scenario {
  return {
    market: marketOf(closes, values),
    products: [
      { id: "index", kind: "spot" },
      ...(values.L === 0 ? [] : [tokenOf("chosen", values.L, values)]),
    ],
  };
}

/** The same window with the index and one token of the table. */
export function oneOfTable(closes: Closes, leverage: number, values: ReplayValues): Scenario {
  const token = tokenOf(tokenId(leverage), leverage, values);
  return {
    market: marketOf(closes, values),
    products: [{ id: "index", kind: "spot" }, token],
  };
}

/** All that the cell shows of the window: the index, the table's tokens and the reader's own, each of them once. */
export function wholeScenario(closes: Closes, values: ReplayValues): Scenario {
  const leverages = new Set<number>([...TABLE_LEVERAGES, values.L]);
  leverages.delete(0);
  return {
    market: marketOf(closes, values),
    products: [
      { id: "index", kind: "spot" },
      ...[...leverages].map((L) => tokenOf(tokenId(L), L, values)),
    ],
  };
}
