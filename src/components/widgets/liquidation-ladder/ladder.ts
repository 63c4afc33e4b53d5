/** A long and a short future of one size, and the prices at which they end. */
import {
  bankruptcyPrice,
  Decimal,
  inverseBankruptcyPrice,
  simulating,
  toEngine,
} from "../../../engine/index.ts";
import type { ParameterValues, ProductSpec, Scenario } from "../../../engine/index.ts";
import { atOnce } from "../../../pace/portions.ts";
import type { Portions } from "../../../pace/portions.ts";
import { liquidationLadderSet } from "./parameters.ts";
import type { LiquidationLadderSet } from "./parameters.ts";

export type LadderValues = ParameterValues<LiquidationLadderSet>;

export const ladderSides = ["long", "short"] as const;
export type LadderSide = (typeof ladderSides)[number];

export const conventions = ["binance", "okx", "bybit"] as const;
export type Convention = (typeof conventions)[number];

export interface Position {
  readonly entry: Decimal;
  /** Null where no price takes it over. */
  readonly liquidation: Decimal | null;
  /** Null where no price uses its margin up. */
  readonly bankruptcy: Decimal | null;
  /** From the entry to the liquidation, signed. */
  readonly move: Decimal | null;
}

export interface LadderResult {
  readonly positions: Readonly<Record<LadderSide, Position>>;
  /** The same two positions under each formula. */
  readonly answers: Readonly<Record<Convention, Readonly<Record<LadderSide, Decimal | null>>>>;
}

const idOf = (convention: Convention, side: LadderSide): string => `${convention}-${side}`;
const fraction = (key: "mmr" | "fee" | "ded" | "spare", values: LadderValues): string =>
  toEngine(liquidationLadderSet[key], values[key]);

/** What stands behind one unit, over the unit's own margin. */
function backing(values: LadderValues): Decimal {
  return values.mode === "cross" ? new Decimal(1).plus(fraction("spare", values)) : new Decimal(1);
}

/** A contract of one unit: of one coin, or, inverse, of one coin's worth at the entry. */
function contractOf(values: LadderValues, convention: Convention, side: LadderSide): ProductSpec {
  const unit = new Decimal(values.c === "inverse" ? 1 : values.entry);
  const margin = unit.div(values.L);
  const spare = new Decimal(fraction("spare", values));
  const amount = (part: Decimal): string => part.toDP(20).toString();
  return {
    id: idOf(convention, side),
    kind: values.c === "inverse" ? "inverse-perpetual" : "perpetual",
    side,
    leverage: String(values.L),
    convention,
    maintenanceMarginRate: fraction("mmr", values),
    takerFee: fraction("fee", values),
    ...(convention === "binance" && values.ded !== 0
      ? { maintenanceAmount: amount(unit.times(fraction("ded", values))) }
      : {}),
    ...(values.mode === "cross"
      ? {
          marginMode: "cross" as const,
          wallet: amount(margin.times(Decimal.max(0, spare).plus(1))),
          otherUnrealisedPnl: amount(margin.times(Decimal.min(0, spare))),
        }
      : {}),
  };
}

/** Two positions under three formulas, at a price that stands still: nothing but their terms speaks. */
export function ladderScenario(values: LadderValues): Scenario {
  return {
    market: {
      start: String(values.entry),
      stepHours: 24,
      path: { kind: "trend", move: "0", steps: 1 },
    },
    products: conventions.flatMap((convention) =>
      ladderSides.map((side) => contractOf(values, convention, side)),
    ),
  };
}

function bankruptcyOf(values: LadderValues, side: LadderSide): Decimal | null {
  const leverage = new Decimal(values.L).div(backing(values));
  const terms = { side, entry: values.entry, leverage };
  return values.c === "inverse" ? inverseBankruptcyPrice(terms) : bankruptcyPrice(terms);
}

/** @throws RangeError when another position's loss has already taken the position with it. */
export function* climbing(values: LadderValues): Portions<LadderResult> {
  const { products } = yield* simulating(ladderScenario(values));
  const entry = new Decimal(values.entry);
  const priceOf = (convention: Convention, side: LadderSide): Decimal | null => {
    const { ledger, summary } = products[idOf(convention, side)]!;
    if (ledger.some(({ event }) => event === "liquidated")) {
      throw new RangeError(
        "what stands behind the position must be more than its maintenance margin, got a position that is over as it opens",
      );
    }
    return summary.liquidationPrice;
  };
  const answers = Object.fromEntries(
    conventions.map((convention) => [
      convention,
      { long: priceOf(convention, "long"), short: priceOf(convention, "short") },
    ]),
  ) as LadderResult["answers"];
  const positionOf = (side: LadderSide): Position => {
    const liquidation = answers[values.conv as Convention][side];
    return {
      entry,
      liquidation,
      bankruptcy: bankruptcyOf(values, side),
      move: liquidation === null ? null : liquidation.div(entry).minus(1),
    };
  };
  return { positions: { long: positionOf("long"), short: positionOf("short") }, answers };
}

/** The same at once. */
export const climb = (values: LadderValues): LadderResult => atOnce(climbing(values));
