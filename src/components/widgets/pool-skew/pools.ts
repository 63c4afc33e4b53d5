/** One update of two pools, in plain numbers: the page draws it without the engine. */
import {
  Decimal,
  poolBalances,
  poolEffectiveLeverage,
  simulating,
  toEngine,
} from "../../../engine/index.ts";
import type { ParameterValues, ProductSpec, Scenario } from "../../../engine/index.ts";
import { atOnce } from "../../../pace/portions.ts";
import type { Portions } from "../../../pace/portions.ts";
import { createRunMemory } from "../run-memory.ts";
import { poolSkewSet } from "./parameters.ts";
import type { PoolSkewSet } from "./parameters.ts";

export type PoolSkewValues = ParameterValues<PoolSkewSet>;

/** Both pools after one move of the price. */
export interface PoolState {
  /** In percents. */
  readonly move: number;
  readonly long: number;
  readonly short: number;
}

export interface PoolSkewResult {
  readonly before: { readonly long: number; readonly short: number };
  readonly after: PoolState;
  /** Returns of a holder of each, as fractions. */
  readonly longReturn: number;
  readonly shortReturn: number;
  /** The multiple of a small rise that the long token gains. */
  readonly multiple: number;
  /** What the same pools come to after other moves. */
  readonly curve: readonly PoolState[];
  readonly scenario: Scenario;
}

const START = "100";
const MOVES = Array.from({ length: 41 }, (_, place) => (place - 20) * 2.5);

function poolSpec(side: "long" | "short", values: PoolSkewValues): ProductSpec {
  const [own, other] = side === "long" ? [values.own, values.other] : [values.other, values.own];
  return {
    id: side,
    kind: "pool-token",
    side,
    leverage: String(values.L),
    ownPool: String(own),
    otherPool: String(other),
    transfer: values.transfer as "sigmoid" | "power",
  };
}

export function poolScenario(values: PoolSkewValues): Scenario {
  return {
    market: {
      start: START,
      stepHours: 1,
      path: { kind: "returns", returns: [toEngine(poolSkewSet.move, values.move)] },
    },
    products: [poolSpec("long", values), poolSpec("short", values)],
  };
}

function stateAfter(move: number, values: Omit<PoolSkewValues, "move">): PoolState {
  const { longPool, shortPool } = poolBalances({
    leverage: values.L,
    oldPrice: START,
    newPrice: new Decimal(START).plus(move),
    transfer: values.transfer as "sigmoid" | "power",
    longPool: values.own,
    shortPool: values.other,
  });
  return { move, long: longPool.toNumber(), short: shortPool.toNumber() };
}

const curves = createRunMemory<readonly PoolState[]>(4);

/** All moves, one by one; another move among them is the same curve. */
function* curveOf({ move: _, ...pools }: PoolSkewValues): Portions<readonly PoolState[]> {
  const known = curves.get(pools);
  if (known !== undefined) return known;
  const curve: PoolState[] = [];
  for (const move of MOVES) {
    yield;
    curve.push(stateAfter(move, pools));
  }
  return curves.keep(pools, curve);
}

/** The one update, then the curve. */
export function* updatingPools(values: PoolSkewValues): Portions<PoolSkewResult> {
  const scenario = poolScenario(values);
  yield;
  const { products } = yield* simulating(scenario);
  const curve = yield* curveOf(values);
  return {
    before: { long: values.own, short: values.other },
    after: stateAfter(values.move, values),
    longReturn: products["long"]!.summary.return.toNumber(),
    shortReturn: products["short"]!.summary.return.toNumber(),
    multiple: poolEffectiveLeverage({
      leverage: values.L,
      ownPool: values.own,
      otherPool: values.other,
    }).toNumber(),
    curve,
    scenario,
  };
}

export const updatePools = (values: PoolSkewValues): PoolSkewResult =>
  atOnce(updatingPools(values));
