/** The reason of a ledger row in words. */
import type { Reason } from "../../engine/index.ts";
import { formatHours, formatMultiple, formatNumber, formatPercent } from "../../format/index.ts";

type Words = {
  readonly [Kind in Reason["kind"]]: (reason: Extract<Reason, { kind: Kind }>) => string;
};

const WORDS: Words = {
  start: () => "the start: target size",
  clock: (reason) =>
    reason.everyHours === 24 ? "midnight" : `every ${formatHours(reason.everyHours)}`,
  "band-high": (reason) => `reached the upper edge, ${formatMultiple(reason.limit)}`,
  "band-low": (reason) => `fell to the lower edge, ${formatMultiple(reason.limit)}`,
  price: (reason) =>
    formatPercent(reason.to.div(reason.from).minus(1), { decimals: 1, sign: true }),
  funding: (reason) => `funding ${formatPercent(reason.rate, { decimals: 3 })} of the position`,
  interest: () => "interest",
  fee: (reason) => `${formatPercent(reason.rate, { decimals: 3 })} of the NAV`,
  gas: () => "gas",
  outage: (reason) => `no trading possible; wanted: ${whyOf(reason.wanted)}`,
  unaffordable: (reason) => `the cost exceeds what is left; wanted: ${whyOf(reason.wanted)}`,
  "too-many-triggers": () => "too many triggers in one step: the rest waits for its end",
  guard: (reason) => `reached the guard, ${formatMultiple(reason.limit)}`,
  moved: (reason) =>
    `${formatPercent(reason.move, { decimals: 1, sign: true })} since the last reset`,
  deviation: (reason) => `the notional is off its target by ${formatMultiple(reason.deviation)}`,
  "hidden-target": (reason) => `to a hidden target; ${whyOf(reason.wanted)}`,
  recentre: (reason) => `toward ${formatMultiple(reason.target)}, by its rule`,
  ripcord: (reason) => `the ripcord at ${formatMultiple(reason.limit)}`,
  transfer: (reason) =>
    `${formatPercent(reason.share, { decimals: 1 })} of the ${reason.from === "own" ? "pool" : "other pool"} changes sides`,
  "margin-level": (reason) => `margin level at ${formatNumber(reason.limit)}`,
  maintenance: () => "margin at its maintenance",
  "collateral-ratio": (reason) =>
    `debt at ${formatPercent(reason.limit, { decimals: 0 })} of the collateral`,
  expiry: () => "the contract expires",
  roll: () => "into the next contract",
  "nav-below-zero": (reason) =>
    `the loss beyond the stake falls on ${reason.paidBy === "issuer" ? "others" : `the ${reason.paidBy}`}`,
};

export function whyOf(reason: Reason): string {
  const words = WORDS[reason.kind] as (reason: Reason) => string;
  return words(reason);
}
