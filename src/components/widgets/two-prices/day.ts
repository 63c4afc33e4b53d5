/** What the day came to, for somebody who bought at its start. */
import { arbitrageBounds, Decimal, simulating, toEngine } from "../../../engine/index.ts";
import type { ListingPoint } from "../../../engine/index.ts";
import { atOnce } from "../../../pace/portions.ts";
import type { Portions } from "../../../pace/portions.ts";
import { sellInto, sideOf } from "./order-book.ts";
import type { Level, Sale } from "./order-book.ts";
import { twoPricesSet } from "./parameters.ts";
import { HOURS, priceScenario, shutHours } from "./price-scenario.ts";
import type { TwoPricesValues } from "./price-scenario.ts";

/** The trade that whoever may create and redeem could do at the start, for one unit. */
export interface Arbitrage {
  /** Which trade pays; "none" while the price lies inside the fees. */
  readonly trade: "create" | "redeem" | "none";
  readonly nav: Decimal;
  readonly fee: Decimal;
  readonly price: Decimal;
  /** What is left in hand; negative is what doing it anyway would lose. */
  readonly gain: Decimal;
}

export interface Exit {
  readonly bids: readonly Level[];
  readonly asks: readonly Level[];
  readonly sale: Sale;
  /** What as many units bring when redeemed; null while the door is shut. */
  readonly redeemed: Decimal | null;
  readonly units: number;
}

export interface TwoPricesResult {
  readonly series: readonly ListingPoint[];
  readonly holderReturn: Decimal;
  readonly navReturn: Decimal;
  /** The last hour in which the doors were shut; 0 when they never were. */
  readonly shutUntil: number;
  readonly fee: Decimal;
  readonly arbitrage: Arbitrage;
  readonly exit: Exit;
}

function arbitrageAt({ price, unitNav: nav }: ListingPoint, rate: Decimal): Arbitrage {
  const { low, high } = arbitrageBounds({ nav, creationFee: rate, redemptionFee: rate });
  const fee = nav.times(rate);
  if (price.gte(nav)) {
    const gain = price.minus(high!);
    return { trade: gain.gt(0) ? "create" : "none", nav, fee, price, gain };
  }
  const gain = low!.minus(price);
  return { trade: gain.gt(0) ? "redeem" : "none", nav, fee, price, gain };
}

function exitAt({ price, unitNav }: ListingPoint, values: TwoPricesValues, rate: Decimal): Exit {
  const bids = sideOf("bids", price, values.book);
  const open = shutHours(values) < HOURS;
  const kept = new Decimal(1).minus(rate);
  return {
    bids,
    asks: sideOf("asks", price, values.book),
    sale: sellInto(bids, values.size),
    redeemed: open ? unitNav.times(values.size).times(kept) : null,
    units: values.size,
  };
}

export function* hourByHour(values: TwoPricesValues): Portions<TwoPricesResult> {
  const { products } = yield* simulating(priceScenario(values));
  const { summary, listing } = products["token"]!;
  const series = listing!;
  const fee = new Decimal(toEngine(twoPricesSet.fee, values.fee));
  return {
    series,
    holderReturn: summary.holderReturn!,
    navReturn: summary.return,
    shutUntil: shutHours(values),
    fee,
    arbitrage: arbitrageAt(series[0]!, fee),
    exit: exitAt(series.at(-1)!, values, fee),
  };
}

export const dayOfToken = (values: TwoPricesValues): TwoPricesResult => atOnce(hourByHour(values));

/** The hour at midnight, noon and the next midnight. */
export const hourPoint = ({ series }: TwoPricesResult, hour: number): ListingPoint => series[hour]!;
