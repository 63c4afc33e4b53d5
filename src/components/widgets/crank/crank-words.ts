/** The crank's results in words, for its sentences, its table and its summary. */
import { formatHours, formatMoney, formatMultiple } from "../../../format/index.ts";
import { clock } from "./clock.ts";
import type { CrankId } from "./crank-ids.ts";
import type { CrankResult, CrankRun } from "./crank.ts";

export const left = (value: number): string => formatMoney(value, { decimals: 1 });
export const times = (value: number): string => formatMultiple(value, { decimals: 2 });

export const names = {
  keeper: "keeper",
  scheduler: "exchange",
  vault: "vault",
} as const satisfies Record<CrankId, string>;

/** How a run ended; nothing where it did not. */
export function endWords({ end }: CrankRun): string {
  if (end === null) return "";
  const how = end.kind === "sold" ? "its lender sells everything" : "nothing is left of it";
  return `${how} at ${clock(end.hour)}.`;
}

export function lenderStory({ end, peak }: CrankRun): string {
  if (end === null)
    return `the lender never comes: leverage goes no higher than ${times(peak.leverage)}`;
  return end.kind === "sold"
    ? `the lender sells everything at ${clock(end.hour)}, at a leverage of ${times(end.at)}`
    : `the price falls so far within an hour that nothing is left, at ${clock(end.hour)}`;
}

/** What the ripcord did. */
export function ripcordStory(result: CrankResult, cord: string): string {
  if (cord === "off") return "there is no ripcord, and so nobody else may act";
  const pulls = result.runs.keeper.trades.filter(({ ripcord }) => ripcord);
  const [first] = pulls;
  if (first === undefined) return "nobody has to pull the ripcord";
  const again = pulls.length === 1 ? "once" : pulls.length === 2 ? "twice" : "several times";
  return `somebody pulls it ${again}, the first time at ${times(first.from)}, and leverage goes to ${times(first.to)}`;
}

export function absence(away: number): string {
  return away === 0 ? "Nobody is away" : `Nobody acts for ${formatHours(away)}`;
}
