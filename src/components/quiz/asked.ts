/**
 * What a question asks: one quantity of one product in one scenario.
 *
 * Stakes are 100, because that is what the reader has to lose. Every quantity is in the unit in which it is
 * shown: an amount of a stake of 100, percents (−9 is −9 %), multiples, counts.
 */
import type { ProductRun, ProductSpec, Scenario } from "../../engine/index.ts";
import { Decimal, simulate, sum } from "../../engine/index.ts";
import { triggerMove } from "../../engine/metrics/index.ts";

export interface Asked {
  readonly scenario: Scenario;
  /** The id of the product in the scenario. */
  readonly product: string;
  readonly quantity: QuantityName;
}

type Measure = (run: ProductRun, spec: ProductSpec) => Decimal;

function lastOf(run: ProductRun) {
  const point = run.series.at(-1);
  if (!point) throw new RangeError("scenario must have at least one tick, got none");
  return point;
}

function rebalancesOf(run: ProductRun) {
  return run.ledger.filter(({ event }) => event === "rebalance");
}

/**
 * The size of the move against a band token, in percents, at which its real leverage reaches the upper
 * edge: a fall for a long token, a rise for a short one.
 */
function triggerAgainst(_run: ProductRun, spec: ProductSpec): Decimal {
  const band = spec.kind === "token" && spec.rule.kind === "band" ? spec.rule : undefined;
  const leverage = leverageOf(spec);
  const move = band && triggerMove({ leverage, trigger: leverage.s * Number(band.high) });
  if (!move) throw new RangeError(`product must be a token with a band, got ${spec.kind}`);
  return move.abs().times(100);
}

/** What 100 that was bought just before the last step makes of that step. */
function lastStepOf100({ series }: ProductRun): Decimal {
  const [before, after] = series.slice(-2);
  if (!before || !after) throw new RangeError("scenario must have at least two ticks, got fewer");
  return after.nav.div(before.nav).minus(1).times(100);
}

/** The level at which a margin account is sold out. */
export function liquidationLevelOf(spec: ProductSpec): Decimal {
  return new Decimal(
    spec.kind === "spot-margin" ? (spec.liquidationLevel ?? MARGIN_LIQUIDATION) : 0,
  );
}
const MARGIN_LIQUIDATION = "1.1";

/** The size of the fall, in percents, at which an account is sold out. */
function liquidationFall(run: ProductRun): Decimal {
  const [first] = run.series;
  const price = run.summary.liquidationPrice;
  if (!first || price === null) throw new RangeError("product must have a liquidation price");
  return new Decimal(1).minus(price.div(first.price)).times(100);
}

/** The quantities that questions ask for. */
const QUANTITIES = {
  /** What is left of 100. */
  "left-of-100": (run) => lastOf(run).nav.times(100),
  /** The move, in percents, that would bring what is left back to the stake. */
  "way-back": (run) => new Decimal(1).div(lastOf(run).nav).minus(1).times(100),
  /** Real leverage at the end. */
  "real-leverage": (run) => lastOf(run).realLeverage ?? new Decimal(0),
  /** Everything traded after the opening for a stake of 100: buys positive, sales negative. */
  "traded-of-100": (run) => sum(rebalancesOf(run).map(({ trade }) => trade)).times(100),
  /** How often the product traded after the opening. */
  rebalances: (run) => new Decimal(rebalancesOf(run).length),
  "liquidation-fall": liquidationFall,
  "trigger-against": triggerAgainst,
  "last-step-of-100": lastStepOf100,
  /** Return in percents of who bought and sold at the market's prices. */
  "holder-return": (run) => (run.summary.holderReturn ?? new Decimal(0)).times(100),
  /** Funding paid in all of a stake of 100; negative is received. */
  "funding-of-100": (run) => run.summary.costs.funding.times(100),
} satisfies Record<string, Measure>;

export type QuantityName = keyof typeof QUANTITIES;

/** The product that is asked about. */
export function specOf({ scenario, product }: Asked): ProductSpec {
  const spec = scenario.products.find(({ id }) => id === product);
  if (!spec) throw new RangeError(`product must be one of the scenario’s, got ${product}`);
  return spec;
}

/** The engine's run of the product that is asked about. */
export function runOf(asked: Asked): ProductRun {
  return simulate({ ...asked.scenario, products: [specOf(asked)] }).products[asked.product]!;
}

/** The engine's answer. */
export function measure(asked: Asked): Decimal {
  const measureRun: Measure = QUANTITIES[asked.quantity];
  return measureRun(runOf(asked), specOf(asked));
}

/** Signed leverage; 1 for spot. */
export function leverageOf(spec: ProductSpec): Decimal {
  return new Decimal("leverage" in spec ? spec.leverage : 1);
}

function pricesOf({ scenario }: Asked): readonly Decimal[] {
  return simulate({ ...scenario, products: [] }).path.map(({ price }) => price);
}

/** The moves of the market as fractions, one a step. */
export function movesOf(asked: Asked): readonly Decimal[] {
  const { path } = asked.scenario.market;
  if (path.kind === "returns") return path.returns.map((move) => new Decimal(move));
  const prices = pricesOf(asked);
  return prices.slice(1).map((price, step) => price.div(prices[step] ?? price).minus(1));
}

/** The market's whole move as a fraction. */
export function totalMoveOf(asked: Asked): Decimal {
  const prices = pricesOf(asked);
  const [first, last] = [prices[0], prices.at(-1)];
  if (!first || !last) throw new RangeError("scenario must have at least one tick, got none");
  return last.div(first).minus(1);
}

/** The same question about another product in the same market. */
export function askedOf(asked: Asked, spec: ProductSpec): Asked {
  return { ...asked, product: spec.id, scenario: { ...asked.scenario, products: [spec] } };
}
