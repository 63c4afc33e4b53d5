import { formatNumber } from "../../format/index.ts";

/** Digits behind the point of a printed number. */
const decimalsIn = (text: string): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;

/** How far a guess lies from the truth, in words: as fine as the truth is printed, or by tenths for a guess in tenths. */
export function gapInWords(said: number | undefined, is: number, shown: string): string {
  if (said === undefined) return "not asked";
  const decimals = Math.max(decimalsIn(shown), Math.min(1, decimalsIn(String(said))));
  const gap = Math.round((said - is) * 10 ** decimals) / 10 ** decimals;
  if (gap === 0) return "right";
  return `${formatNumber(Math.abs(gap), { decimals })} too ${gap > 0 ? "high" : "low"}`;
}
