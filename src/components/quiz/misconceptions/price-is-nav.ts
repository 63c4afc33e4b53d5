import { Decimal } from "../../../engine/index.ts";
import { runOf, specOf } from "../asked.ts";
import type { Asked } from "../asked.ts";
import { move } from "../words.ts";
import type { Misconception } from "./misconception.ts";

/** The NAV's return and the premiums at both ends; null where there is no market for the units. */
function endsOf(asked: Asked) {
  const spec = specOf(asked);
  const pressure = "listing" in spec ? spec.listing.pressure : undefined;
  if (asked.quantity !== "holder-return" || pressure?.kind !== "series") return null;
  const [first = "0", last = first] = pressure.premiums;
  return {
    nav: runOf(asked).summary.return,
    first: new Decimal(first),
    last: new Decimal(last),
  };
}

/** r: the premium left out. */
export const priceIsNav: Misconception = {
  belief: "The price of a token is what its fund is worth.",
  result: (asked) => endsOf(asked)?.nav.times(100) ?? null,
  if: () => "you buy and sell at NAV",
  steps(asked) {
    const ends = endsOf(asked);
    if (ends === null) return [];
    return [{ text: `The NAV makes ${move(ends.nav)}`, value: ends.nav.times(100) }];
  },
};

/** r − π₀ + π₁: premiums taken for percentages that add up. */
export const premiumTakenOff: Misconception = {
  belief: "A premium comes off the return, percent for percent.",
  result(asked) {
    const ends = endsOf(asked);
    return ends === null ? null : ends.nav.minus(ends.first).plus(ends.last).times(100);
  },
  if: () => "premiums are added to a return and taken from it",
  steps(asked) {
    const ends = endsOf(asked);
    if (ends === null) return [];
    const value = ends.nav.minus(ends.first).plus(ends.last).times(100);
    const text = `${move(ends.nav)} less ${move(ends.first)} plus ${move(ends.last)}`;
    return [{ text, value }];
  },
};
