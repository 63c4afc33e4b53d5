/** The morning after the gap, in words. */
import { formatMoney, formatPercent } from "../../../format/index.ts";
import type { Decimal } from "../../../engine/index.ts";
import type { HolderId } from "./holders.ts";
import type { Morning, NightGapResult } from "./gap.ts";

export function moneyText(amount: Decimal): string {
  return formatMoney(amount, { maxDecimals: 1 });
}

export function gapText(percents: number): string {
  return formatPercent(percents / 100, { decimals: 0 });
}

/** Who carries what the holder's money did not cover, or keeps what was left of it. */
export function billOf(id: HolderId, { left, venue }: Morning): string {
  if (id === "margin") return left.lt(0) ? `The holder owes ${moneyText(left.abs())}.` : "Nobody.";
  if (venue.isZero()) return "Nobody.";
  // Whoever bears what a token lacks, an insurance fund, other traders or the issuer: not its holder.
  if (id === "token") return `Others bear ${moneyText(venue.abs())}.`;
  return venue.lt(0)
    ? `The insurance fund pays ${moneyText(venue.abs())}.`
    : `The insurance fund keeps ${moneyText(venue)}.`;
}

export function summaryOfNight({ now }: NightGapResult, gap: number): string {
  const { token, margin, future } = now;
  const owed = margin.left.lt(0)
    ? `the margin account owes ${moneyText(margin.left.abs())}`
    : `the margin account is left with ${moneyText(margin.left)}`;
  return `After a gap of ${gapText(gap)} the token is left with ${moneyText(token.left)}, ${owed}, and the future’s holder has ${moneyText(future.left)}.`;
}
