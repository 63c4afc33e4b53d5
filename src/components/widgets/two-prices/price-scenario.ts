/** A day of one token with two prices: what it is worth, and what the crowd asks. */
import { Decimal, toEngine } from "../../../engine/index.ts";
import type { ListingSpec, ParameterValues, Scenario } from "../../../engine/index.ts";
import type { TwoPricesSet } from "./parameters.ts";

export type TwoPricesValues = ParameterValues<TwoPricesSet>;

export const HOURS = 24;
const NOON = 12;
/** NAV of one unit at the first midnight. */
export const UNIT_NAV = 10;
/** A token of twice the underlying: its NAV moves by so much when the price moves by half. */
const LEVERAGE = 2;

const percent = (value: number) => toEngine({ unit: "percent" }, value);

/** Values at every hour on the straight line between two. */
function line(from: Decimal, to: Decimal): readonly string[] {
  const step = to.minus(from).div(HOURS);
  return Array.from({ length: HOURS + 1 }, (_, hour) =>
    from.plus(step.times(hour)).toDecimalPlaces(12).toString(),
  );
}

/** The hours in which nobody can create or redeem. */
export function shutHours({ doors }: TwoPricesValues): number {
  return doors === "open" ? 0 : doors === "noon" ? NOON - 1 : HOURS;
}

function listingOf(values: TwoPricesValues): ListingSpec {
  const fee = percent(values.fee);
  const shut = shutHours(values);
  const [from, to] = [percent(values.prem), percent(values.last)].map((end) => new Decimal(end));
  return {
    unitNav: String(UNIT_NAV),
    createFee: fee,
    redeemFee: fee,
    pressure: { kind: "series", premiums: line(from!, to!) },
    ...(shut === 0 ? {} : { halts: [{ from: 1, to: shut }] }),
  };
}

export function priceScenario(values: TwoPricesValues): Scenario {
  const start = new Decimal(100);
  const move = new Decimal(percent(values.nav)).div(LEVERAGE);
  return {
    market: {
      stepHours: 1,
      path: { kind: "prices", prices: line(start, start.times(move.plus(1))) },
    },
    products: [
      {
        id: "token",
        kind: "token",
        leverage: String(LEVERAGE),
        rule: { kind: "never" },
        listing: listingOf(values),
      },
    ],
  };
}
