/** One coin bought by a dated future and one by a perpetual: what waiting costs in each. */
import { basisAnnualised, Decimal, simulating, toEngine } from "../../../engine/index.ts";
import type { ParameterValues, ProductRun, Scenario } from "../../../engine/index.ts";
import { atOnce } from "../../../pace/portions.ts";
import type { Portions } from "../../../pace/portions.ts";
import { basisClockSet } from "./parameters.ts";
import type { BasisClockSet } from "./parameters.ts";

export type BasisClockValues = ParameterValues<BasisClockSet>;

/** What the coin costs on the first day. */
export const SPOT = 50_000;

export interface PricePoint {
  readonly day: number;
  readonly price: Decimal;
}

export interface BasisClockResult {
  readonly days: number;
  readonly coin: readonly PricePoint[];
  readonly future: readonly PricePoint[];
  /** What one coin's worth of each costs to hold, in money; negative is received. */
  readonly datedCost: Decimal;
  readonly perpetualCost: Decimal;
  /** The same as fractions of the first day's coin, a year. */
  readonly datedYear: Decimal;
  readonly perpetualYear: Decimal;
  readonly rolls: number;
}

export function clockScenario(values: BasisClockValues): Scenario {
  const steps = values.days * values.n;
  const whole = new Decimal(1).plus(toEngine(basisClockSet.move, values.move));
  const move = whole.pow(new Decimal(1).div(steps)).minus(1);
  return {
    market: {
      start: String(SPOT),
      stepHours: 24,
      path: { kind: "trend", move: move.toDP(20).toString(), steps },
      funding: {
        kind: "constant",
        rate: toEngine(basisClockSet.fund, values.fund),
        everyHours: 8,
      },
    },
    products: [
      {
        id: "dated",
        kind: "dated-future",
        side: "long",
        leverage: "1",
        basis: toEngine(basisClockSet.basis, values.basis),
        expiryDays: values.days,
        atExpiry: values.n > 1 ? "roll" : "settle",
      },
      { id: "perpetual", kind: "perpetual", side: "long", leverage: "1" },
    ],
  };
}

/** The contract's own price, day by day; on the day of a roll the old one and the new one. */
function futurePoints({ ledger }: ProductRun, steps: number): readonly PricePoint[] {
  return ledger
    .filter(({ event }) => event === "open" || event === "mark" || event === "rolled")
    .filter(({ event, step }) => !(event === "rolled" && step === steps))
    .map(({ step, price }) => ({ day: step, price }));
}

/** Both contracts through the same days: a year of them would hold up a slow page. */
export function* waitingBoth(values: BasisClockValues): Portions<BasisClockResult> {
  const { path, products } = yield* simulating(clockScenario(values));
  const [dated, perpetual] = [products["dated"]!, products["perpetual"]!];
  const days = values.days * values.n;
  const coin = path.map(({ step, price }) => ({ day: step, price }));
  const gained = coin.at(-1)!.price.minus(SPOT);
  const [opened] = dated.ledger;
  const datedCost = gained.minus(dated.summary.nav.minus(1).times(opened!.price));
  const perpetualCost = perpetual.summary.costs.funding.times(SPOT);
  const yearly = (cost: Decimal): Decimal =>
    basisAnnualised({ spot: SPOT, future: cost.plus(SPOT), days });
  return {
    days,
    coin,
    future: futurePoints(dated, days),
    datedCost,
    perpetualCost,
    datedYear: yearly(datedCost),
    perpetualYear: yearly(perpetualCost),
    rolls: dated.ledger.filter(({ event, step }) => event === "rolled" && step < days).length,
  };
}

export function waitBoth(values: BasisClockValues): BasisClockResult {
  return atOnce(waitingBoth(values));
}
