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

export function replayScenario(closes: Closes, values: ReplayValues): Scenario {
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

/** The same window with the index and one token of the table. */
export function oneOfTable(closes: Closes, leverage: number, values: ReplayValues): Scenario {
  const { market } = replayScenario(closes, values);
  const token = tokenOf(tokenId(leverage), leverage, values);
  return { market, products: [{ id: "index", kind: "spot" }, token] };
}

/** The same window for the tokens of the table. */
export function tableScenario(closes: Closes, values: ReplayValues): Scenario {
  const { market } = replayScenario(closes, values);
  return { market, products: TABLE_LEVERAGES.map((L) => tokenOf(tokenId(L), L, values)) };
}
