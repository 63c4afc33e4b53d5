/** A fund, its basket, and one move of the price while nobody trades. */
import { Decimal, realLeverage, simulate, toEngine } from "../../../engine/index.ts";
import type { ParameterValues, ProductRun, Scenario } from "../../../engine/index.ts";
import { atOnce } from "../../../pace/portions.ts";
import type { Portions } from "../../../pace/portions.ts";
import { basketBuilderSet, MOST_MOVE } from "./parameters.ts";
import type { BasketBuilderSet } from "./parameters.ts";

export type BasketValues = ParameterValues<BasketBuilderSet>;

export const STAKE = 100;

/** The fund at one price, in money. */
export interface Standing {
  readonly price: Decimal;
  /** Signed: negative where the contracts are sold. */
  readonly notional: Decimal;
  readonly nav: Decimal;
  readonly unit: Decimal;
  /** Signed; null when nothing is left. */
  readonly leverage: Decimal | null;
}

export interface FundResult {
  /** Signed. */
  readonly coins: Decimal;
  readonly before: Standing;
  readonly after: Standing;
  /** What the other side of the contracts has got in the move: the fund's change, turned round. */
  readonly otherSide: Decimal;
  /** The part of a loss beyond the NAV, which the fund cannot pay. */
  readonly deficit: Decimal;
  /** What the next rise of one percent makes of the NAV, as fractions: at the start, and after a tenth. */
  readonly firstPercent: Decimal;
  readonly laterPercent: Decimal;
  /** What 100 in the fund is worth at each whole percent of the move. */
  readonly line: readonly { readonly move: number; readonly token: Decimal }[];
}

const fundNavAtStart = ({ nav, units }: BasketValues): Decimal => new Decimal(nav).times(units);

export const signedCoins = ({ coins, side }: BasketValues): Decimal =>
  new Decimal(side === "short" ? -coins : coins);

function leverageAtStart(values: BasketValues): Decimal {
  const nav = fundNavAtStart(values);
  return realLeverage({ quantity: signedCoins(values), price: values.p0, nav })!;
}

export function scenarioOfMoves(values: BasketValues, moves: readonly string[]): Scenario {
  return {
    market: {
      start: String(values.p0),
      stepHours: 24,
      path: { kind: "returns", returns: moves },
    },
    products: [{ id: "fund", kind: "static", leverage: leverageAtStart(values).toString() }],
  };
}

export function basketScenario(values: BasketValues): Scenario {
  return scenarioOfMoves(values, [toEngine(basketBuilderSet.m, values.m)]);
}

const runOf = (values: BasketValues, moves: readonly string[]): ProductRun =>
  simulate(scenarioOfMoves(values, moves)).products["fund"]!;

function standing(run: ProductRun, step: number, values: BasketValues): Standing {
  const { price, nav, realLeverage: leverage } = run.series[step]!;
  const notional = signedCoins(values).times(price);
  const worth = nav.times(fundNavAtStart(values));
  return { price, notional, nav: worth, unit: worth.div(values.units), leverage };
}

/** What the last of some moves makes of the NAV that was there before it. */
function lastChange(values: BasketValues, moves: readonly string[]): Decimal {
  const [before, after] = runOf(values, moves).series.slice(-2);
  return before!.nav.isZero() ? new Decimal(0) : after!.nav.div(before!.nav).minus(1);
}

/** What is set, then every move of the line. */
export function* weighingFund(values: BasketValues): Portions<FundResult> {
  const move = toEngine(basketBuilderSet.m, values.m);
  const run = runOf(values, [move]);
  const [before, after] = [standing(run, 0, values), standing(run, 1, values)];
  yield;
  const firstPercent = lastChange(values, ["0.01"]);
  const laterPercent = lastChange(values, ["0.1", "0.01"]);
  const line: FundResult["line"][number][] = [];
  for (let percents = -MOST_MOVE; percents <= MOST_MOVE; percents += 1) {
    yield;
    const { nav } = runOf(values, [toEngine(basketBuilderSet.m, percents)]).summary;
    line.push({ move: percents, token: nav.times(STAKE) });
  }
  return {
    coins: signedCoins(values),
    before,
    after,
    otherSide: before.notional.minus(after.notional),
    deficit: run.summary.deficit.times(fundNavAtStart(values)),
    firstPercent,
    laterPercent,
    line,
  };
}

export const fundOf = (values: BasketValues): FundResult => atOnce(weighingFund(values));
