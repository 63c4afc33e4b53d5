import { formatNumber } from "../../format/index.ts";

/** How far a guess lies from the truth, in words; one decimal, as the truth is printed. */
export function gapInWords(said: number | undefined, is: number): string {
  if (said === undefined) return "not asked";
  const gap = Math.round((said - is) * 10) / 10;
  if (gap === 0) return "right";
  return `${formatNumber(Math.abs(gap), { decimals: 1 })} too ${gap > 0 ? "high" : "low"}`;
}
