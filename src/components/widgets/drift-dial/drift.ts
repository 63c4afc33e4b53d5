/** What one move does to a token that nobody trades. */
import {
  Decimal,
  realLeverageAfterMove,
  simulating,
  toEngine,
  triggerMove,
  wipeOutMove,
} from "../../../engine/index.ts";
import type { ParameterValues, ProductRun, Scenario } from "../../../engine/index.ts";
import { atOnce } from "../../../pace/portions.ts";
import type { Portions } from "../../../pace/portions.ts";
import { driftDialSet, MOST_MOVE } from "./parameters.ts";
import type { DriftDialSet } from "./parameters.ts";

export type DriftDialValues = ParameterValues<DriftDialSet>;

export const STAKE = 100;

export interface CurvePoint {
  /** The move in percents. */
  readonly move: number;
  /** Real leverage in size; null where nothing is left. */
  readonly size: Decimal | null;
}

export interface DriftResult {
  /** Signed: negative for a short token. */
  readonly leverage: Decimal;
  readonly move: Decimal;
  /** Both ends in size, whether they lie around L or not. */
  readonly range: { readonly low: number; readonly high: number };
  readonly token: ProductRun;
  readonly curve: readonly CurvePoint[];
  /** The moves that lead to the ends of the range; null where no move does, or the range is not around L. */
  readonly edges: { readonly low: Decimal | null; readonly high: Decimal | null };
  /** Whether a token that keeps to the range trades after this move; null where the range is not around L. */
  readonly trades: boolean | null;
  /** The move that leaves nothing; null for a long token of one times. */
  readonly wipeOut: Decimal | null;
}

export function signedLeverage(values: DriftDialValues): Decimal {
  return new Decimal(values.side === "short" ? -values.L : values.L);
}

export function isAround(values: DriftDialValues): boolean {
  return values.lo < values.L && values.L < values.hi;
}

export function scenarioOf(values: DriftDialValues): Scenario {
  const leverage = signedLeverage(values).toString();
  const [low, high] = [String(values.lo), String(values.hi)];
  return {
    market: {
      start: String(STAKE),
      stepHours: 24,
      path: { kind: "returns", returns: [toEngine(driftDialSet.m, values.m)] },
    },
    products: [
      { id: "token", kind: "static", leverage },
      ...(isAround(values)
        ? ([
            {
              id: "range",
              kind: "token",
              leverage,
              rule: { kind: "band", low, high, restore: "target" },
            },
          ] as const)
        : []),
    ],
  };
}

function curveOf(leverage: Decimal): readonly CurvePoint[] {
  const { step } = driftDialSet.m;
  return Array.from({ length: (2 * MOST_MOVE) / step + 1 }, (_, i) => {
    const move = -MOST_MOVE + i * step;
    const now = realLeverageAfterMove({ leverage, move: toEngine(driftDialSet.m, move) });
    return { move, size: now?.abs() ?? null };
  });
}

function edgeAt(leverage: Decimal, size: number, values: DriftDialValues): Decimal | null {
  if (!isAround(values)) return null;
  return triggerMove({ leverage, trigger: new Decimal(size).times(leverage.s) });
}

export function* drifting(values: DriftDialValues): Portions<DriftResult> {
  const { products } = yield* simulating(scenarioOf(values));
  const leverage = signedLeverage(values);
  const range = products["range"];
  return {
    leverage,
    move: new Decimal(toEngine(driftDialSet.m, values.m)),
    range: { low: values.lo, high: values.hi },
    token: products["token"]!,
    curve: curveOf(leverage),
    edges: { low: edgeAt(leverage, values.lo, values), high: edgeAt(leverage, values.hi, values) },
    trades: range === undefined ? null : range.summary.rebalances > 0,
    wipeOut: wipeOutMove({ leverage }),
  };
}

export const driftOf = (values: DriftDialValues): DriftResult => atOnce(drifting(values));

/** NAV and position for the stake at the reset and after the move, and real leverage then. */
export function standings(result: DriftResult) {
  const rows = result.token.ledger;
  const [opened, moved] = [rows[0]!, rows.at(-1)!];
  return {
    before: { nav: opened.nav.times(STAKE), position: opened.notional.times(STAKE) },
    after: { nav: moved.nav.times(STAKE), position: moved.notional.times(STAKE) },
    /** Null when the move has wiped the token out. */
    realLeverage: moved.leverageAfter,
  };
}
