/** The reason of a ledger row in words. */
import type { Reason } from "../../engine/index.ts";
import { formatHours, formatMultiple, formatPercent } from "../../format/index.ts";

export function whyOf(reason: Reason): string {
  switch (reason.kind) {
    case "start":
      return "the start: target size";
    case "clock":
      return reason.everyHours === 24 ? "midnight" : `every ${formatHours(reason.everyHours)}`;
    case "band-high":
      return `reached the upper edge, ${formatMultiple(reason.limit)}`;
    case "band-low":
      return `fell to the lower edge, ${formatMultiple(reason.limit)}`;
    case "price":
      return formatPercent(reason.to.div(reason.from).minus(1), { decimals: 1, sign: true });
    case "funding":
      return `funding ${formatPercent(reason.rate, { decimals: 3 })} of the position`;
    case "interest":
      return "interest";
    case "fee":
      return `fee ${formatPercent(reason.rate, { decimals: 3 })}`;
    case "gas":
      return "gas";
    case "outage":
      return `no trading possible; wanted: ${whyOf(reason.wanted)}`;
    case "unaffordable":
      return `the cost exceeds what is left; wanted: ${whyOf(reason.wanted)}`;
    case "nav-below-zero":
      return `the loss beyond the stake falls on the ${reason.paidBy}`;
  }
}
