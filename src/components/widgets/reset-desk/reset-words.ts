/** The Reset desk's numbers as text. */
import type { Decimal } from "../../../engine/index.ts";
import { formatMoney, formatMultiple, formatPercent } from "../../../format/index.ts";
import type { Reset, ResetDeskResult } from "./resets.ts";

export function moveText(move: Decimal): string {
  return formatPercent(move, { decimals: undefined, maxDecimals: 1, sign: true });
}

export function moneyText(amount: Decimal): string {
  return formatMoney(amount, { maxDecimals: 1 });
}

export function nameText({ leverage }: Reset): string {
  return formatMultiple(leverage);
}

/** "buys 60", "sells 60", "trades nothing", "has nothing left". */
export function tradeWords({ nav, trade, target }: Reset): string {
  if (target === null) return nav.isZero() ? "has nothing left" : "cannot pay for its trade";
  if (trade.isZero()) return "trades nothing";
  return `${trade.gt(0) ? "buys" : "sells"} ${moneyText(trade.abs())}`;
}

export function summaryOfResets({ move, resets: { long, short } }: ResetDeskResult): string {
  const words = `After ${moveText(move)} the ${nameText(long)} fund ${tradeWords(long)} and the ${nameText(short)} fund ${tradeWords(short)}.`;
  return long.trade.s === short.trade.s && !long.trade.isZero() && !short.trade.isZero()
    ? `${words} Both trade the same way.`
    : words;
}
