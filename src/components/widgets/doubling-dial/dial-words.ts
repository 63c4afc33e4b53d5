/** The Doubling dial's results as text. */
import { formatMoney, formatNumber, formatPercent } from "../../../format/index.ts";
import type { DialResult, DialRow } from "./dial-result.ts";

export const STAKE = 100;

const MULTIPLES: Readonly<Record<number, string>> = { 2: "doubled", 3: "trebled" };

/** Two moves in whole percents leave an amount of two decimals: here nothing is rounded. */
const EXACT = { maxDecimals: 2 };

export const moneyText = (amount: string): string => formatMoney(amount, EXACT);

/** "+50 %", "−33.3 %": decimals only where there are any. */
export const moveText = (move: string): string =>
  formatPercent(move, { decimals: undefined, maxDecimals: 1, sign: true });

export const changeText = (amount: string): string => formatMoney(amount, { ...EXACT, sign: true });

export const factorText = (factor: string): string => formatNumber(factor, { maxDecimals: 4 });

/** "doubled": what a holding is called whose moves count more than once. */
export const multipleName = (by: number): string => MULTIPLES[by] ?? "as it is";

export const lastOf = (rows: readonly DialRow[]): DialRow => rows.at(-1)!;

/** What the two moves come to, against 100. */
export function outcome(after: string): string {
  const gap = Number(after) - 100;
  const size = formatMoney(Math.abs(gap), EXACT);
  if (gap === 0) return "neither gain nor loss";
  return gap > 0 ? `a gain of ${size}` : `a loss of ${size}`;
}

/** The chart in a sentence. */
export function summaryOfDial({ once, multiplied, by }: DialResult): string {
  const moves = once.map(({ move }) => moveText(move)).join(" and then ");
  const plain = lastOf(once).after;
  const said = `${moves}: 100 becomes ${moneyText(plain)}, ${outcome(plain)}.`;
  if (multiplied === null) return said;
  const end = lastOf(multiplied).after;
  const left = Number(end) === 0 ? "nothing is left" : `it becomes ${moneyText(end)}`;
  return `${said} With each move ${multipleName(by)}, ${left}.`;
}
