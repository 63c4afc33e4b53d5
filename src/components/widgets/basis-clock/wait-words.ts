/** The two waits in words. */
import type { Decimal } from "../../../engine/index.ts";
import { formatMoney, formatNumber, formatPercent } from "../../../format/index.ts";
import type { BasisClockResult } from "./waits.ts";

/** Money to the unit: below one of 50,000 nothing can be read off. */
export function moneyText(amount: Decimal): string {
  return formatMoney(amount, { decimals: 0 });
}

/** "costs 750", "brings 500", "costs nothing". */
export function costText(cost: Decimal): string {
  const shown = moneyText(cost.abs());
  if (shown === "0") return "costs nothing";
  return `${cost.gt(0) ? "costs" : "brings"} ${shown}`;
}

export function yearText(rate: Decimal): string {
  return formatPercent(rate, { decimals: 2 });
}

export function summaryOfWaits(result: BasisClockResult): string {
  const { days, datedCost, perpetualCost, datedYear, perpetualYear, rolls } = result;
  const rolled =
    rolls === 0 ? "" : rolls === 1 ? ", rolled once," : `, rolled ${formatNumber(rolls)} times,`;
  return `Over ${formatNumber(days)} days the dated future${rolled} ${costText(datedCost)} a coin, ${yearText(datedYear)} a year. The perpetual ${costText(perpetualCost)}, ${yearText(perpetualYear)} a year.`;
}
