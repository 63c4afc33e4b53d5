/** One day and one midnight, for a long fund and a short one of the same size. */
import {
  Decimal,
  rebalanceTradeAfterCost,
  simulating,
  toEngine,
  ZERO,
} from "../../../engine/index.ts";
import type { LedgerRow, ParameterValues, ProductRun, Scenario } from "../../../engine/index.ts";
import { atOnce } from "../../../pace/portions.ts";
import type { Portions } from "../../../pace/portions.ts";
import { resetDeskSet } from "./parameters.ts";
import type { ResetDeskSet } from "./parameters.ts";

export type ResetDeskValues = ParameterValues<ResetDeskSet>;

export const STAKE = 100;
export const sides = ["long", "short"] as const;
export type Side = (typeof sides)[number];

/** Everything for a stake of 100. */
export interface Reset {
  /** Signed. */
  readonly leverage: Decimal;
  readonly before: Decimal;
  readonly position: Decimal;
  readonly nav: Decimal;
  readonly realLeverage: Decimal | null;
  /** What is left of the NAV once the trade is paid for. */
  readonly paidNav: Decimal;
  /** What it holds after the trade; null where the move has taken everything, or the trade costs more than is left. */
  readonly target: Decimal | null;
  /** Positive buys. */
  readonly trade: Decimal;
  readonly cost: Decimal;
}

export interface CurvePoint {
  readonly leverage: number;
  /** The trade for a stake of 100, its fee paid; null where the move leaves no NAV, or less than the fee. */
  readonly trade: Decimal | null;
}

export interface ResetDeskResult {
  readonly move: Decimal;
  readonly resets: Readonly<Record<Side, Reset>>;
  readonly curve: readonly CurvePoint[];
}

const moveOf = (values: ResetDeskValues): Decimal =>
  new Decimal(toEngine(resetDeskSet.m, values.m));

const feeOf = (values: ResetDeskValues): string => toEngine(resetDeskSet.tf, values.tf);

export function scenarioOf(values: ResetDeskValues): Scenario {
  const rule = { kind: "periodic", everyHours: 24 } as const;
  const costs = values.tf === 0 ? {} : { costs: { tradingFee: feeOf(values) } };
  const token = (id: Side, leverage: number) =>
    ({ id, kind: "token", leverage: String(leverage), rule, ...costs }) as const;
  return {
    market: {
      start: String(STAKE),
      stepHours: 24,
      path: { kind: "returns", returns: [moveOf(values).toString()] },
    },
    products: [token("long", values.L), token("short", -values.L)],
  };
}

function resetOf(run: ProductRun, leverage: Decimal): Reset {
  const of = (row: LedgerRow | undefined, read: (row: LedgerRow) => Decimal): Decimal =>
    row === undefined ? ZERO : read(row).times(STAKE);
  const mark = run.ledger.find(({ event }) => event === "mark");
  const traded = run.ledger.find(({ event }) => event === "rebalance");
  const gone = run.summary.wipedOutAt !== null;
  const blocked = run.ledger.some(({ event }) => event === "blocked");
  return {
    leverage,
    before: of(run.ledger[0], (row) => row.notional),
    position: gone ? ZERO : of(mark, (row) => row.notional),
    nav: gone ? ZERO : of(mark, (row) => row.nav),
    realLeverage: gone ? null : (mark?.leverageAfter ?? null),
    paidNav: gone ? ZERO : of(traded ?? mark, (row) => row.nav),
    target: gone || blocked ? null : of(traded ?? mark, (row) => row.notional),
    trade: of(traded, (row) => row.trade),
    cost: of(traded, (row) => row.cost),
  };
}

function tradeAfter(leverage: number, move: Decimal, fee: string): Decimal | null {
  const nav = move.times(leverage).plus(1).times(STAKE);
  if (nav.lte(0)) return null;
  const notional = move.plus(1).times(leverage).times(STAKE);
  const trade = rebalanceTradeAfterCost({ target: leverage, nav, notional, cost: fee });
  return trade.abs().times(fee).lt(nav) ? trade : null;
}

/** Every quarter from −5 to 5 times. */
function* curveOf(move: Decimal, fee: string): Portions<readonly CurvePoint[]> {
  const curve: CurvePoint[] = [];
  for (let leverage = -5; leverage <= 5; leverage += 1 / 4) {
    yield;
    curve.push({ leverage, trade: tradeAfter(leverage, move, fee) });
  }
  return curve;
}

/** The two funds that are set, then every leverage of the curve. */
export function* resettingFunds(values: ResetDeskValues): Portions<ResetDeskResult> {
  const { products } = yield* simulating(scenarioOf(values));
  const move = moveOf(values);
  return {
    move,
    resets: {
      long: resetOf(products["long"]!, new Decimal(values.L)),
      short: resetOf(products["short"]!, new Decimal(-values.L)),
    },
    curve: yield* curveOf(move, feeOf(values)),
  };
}

export const resetsOf = (values: ResetDeskValues): ResetDeskResult =>
  atOnce(resettingFunds(values));
