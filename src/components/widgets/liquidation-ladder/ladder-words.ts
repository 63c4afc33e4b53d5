/** The ladder's numbers as text. */
import type { Decimal } from "../../../engine/index.ts";
import { formatMoney, formatPercent } from "../../../format/index.ts";
import type { LadderResult, LadderSide } from "./ladder.ts";

/** As many places as the size of a price asks for. */
export function priceText(price: Decimal | number): string {
  const size = Math.abs(Number(price));
  return formatMoney(price, { decimals: size < 50 ? 4 : 2 });
}

export function moveText(move: Decimal): string {
  return formatPercent(move.abs(), { decimals: 1 });
}

function fateOf(result: LadderResult, side: LadderSide): string {
  const { liquidation, bankruptcy, move } = result.positions[side];
  if (liquidation === null || move === null) {
    return side === "long" ? "No fall takes the long over." : "No rise takes the short over.";
  }
  const gone =
    bankruptcy === null ? "" : ` What stood behind it is used up at ${priceText(bankruptcy)}.`;
  const way = side === "long" ? "a fall" : "a rise";
  return `The ${side} is taken over at ${priceText(liquidation)}, after ${way} of ${moveText(move)}.${gone}`;
}

export function summaryOfLadder(result: LadderResult): string {
  return `${fateOf(result, "long")} ${fateOf(result, "short")}`;
}
