/** The Drift dial's numbers as text. */
import { formatMoney, formatMultiple, formatPercent } from "../../../format/index.ts";
import type { Decimal } from "../../../engine/index.ts";
import { standings } from "./drift.ts";
import type { DriftResult } from "./drift.ts";

/** In the place of a leverage, where the move has taken everything. */
export const NOTHING_LEFT = "nothing left";

/** "+10 %", "−11.1 %": whole and half percents as they are, others to one decimal. */
export function moveText(move: Decimal): string {
  return formatPercent(move, { decimals: undefined, maxDecimals: 1, sign: true });
}

export function leverageText(leverage: Decimal | null): string {
  return leverage === null ? NOTHING_LEFT : formatMultiple(leverage);
}

export function moneyText(amount: Decimal): string {
  return formatMoney(amount, { maxDecimals: 1 });
}

/** "3x", "−3x": the leverage in the name with its sign. */
export function nameText(result: DriftResult): string {
  return formatMultiple(result.leverage);
}

/** What the next move of 1 % makes of the NAV. */
export function nextText(leverage: Decimal | null): string {
  if (leverage === null) return NOTHING_LEFT;
  return formatPercent(leverage.div(100), { decimals: 2, sign: true });
}

/** Where the token stands, in one or two sentences. */
export function summaryOfDrift(result: DriftResult): string {
  const { realLeverage } = standings(result);
  const moved = moveText(result.move);
  if (realLeverage === null) {
    return `A move of ${moved} between two trades takes everything: nothing is left to measure.${unmarkedInWords(result)}`;
  }
  const stands = `After ${moved} the ${nameText(result)} token stands at ${leverageText(realLeverage)}.`;
  return `${stands}${edgesInWords(result)}${unmarkedInWords(result)}`;
}

/** Why there is no range on the chart, where there is none. */
function unmarkedInWords({ trades, range, leverage }: DriftResult): string {
  if (trades !== null) return "";
  const [low, high] = [range.low, range.high].map((size) =>
    formatMultiple(size * leverage.s, { maxDecimals: 3 }),
  );
  return ` The range from ${low} to ${high} does not lie around ${formatMultiple(leverage)}, so it is not marked.`;
}

function edgesInWords({ edges: { low, high }, trades }: DriftResult): string {
  if (trades === null || (low === null && high === null)) return "";
  const ends = [high, low].filter((edge) => edge !== null).map(moveText);
  return ` It meets the ends of the marked range at ${ends.join(" and ")}${trades ? ", so a token that keeps to the range trades now." : "."}`;
}
