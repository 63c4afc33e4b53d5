/** What to find with the Two prices. */
import { formatPercent } from "../../../format/index.ts";
import type { Mission } from "../model-definition.ts";
import type { TwoPricesResult } from "./day.ts";
import type { TwoPricesSet } from "./parameters.ts";

export const missions = {
  "gain-while-it-falls": {
    ask: "Let the NAV fall, and find a day on which you gain all the same.",
    met: ({ navReturn, holderReturn }) => navReturn.lt(0) && holderReturn.gt(0),
    found: ({ navReturn, holderReturn, series }) =>
      `The NAV makes ${formatPercent(navReturn)} and you make ${formatPercent(holderReturn, { sign: true })}. You bought at ${formatPercent(series[0]!.premium, { sign: true })} against NAV and left at ${formatPercent(series.at(-1)!.premium, { sign: true })}.`,
  },
  "twice-the-loss": {
    ask: "Buy at NAV, with no premium at all, and lose more than twice what the NAV loses. Which doors does it take?",
    met: ({ navReturn, holderReturn }, values) =>
      values.prem === 0 && navReturn.lt(0) && holderReturn.lt(navReturn.times(2)),
    found: ({ navReturn, holderReturn, series }) =>
      `The NAV loses ${formatPercent(navReturn.abs())} and you lose ${formatPercent(holderReturn.abs())}: you sell ${formatPercent(series.at(-1)!.premium.abs())} below NAV, because nobody can buy that low and redeem.`,
  },
} satisfies Record<string, Mission<TwoPricesSet, TwoPricesResult>>;
