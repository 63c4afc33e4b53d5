/** The two waits in words. */
import type { Decimal } from "../../../engine/index.ts";
import { formatMoney, formatNumber, formatPercent } from "../../../format/index.ts";
import type { BasisClockResult } from "./waits.ts";

/** Money to the unit: below one of 50,000 nothing can be read off. */
export function moneyText(amount: Decimal): string {
  return formatMoney(amount, { decimals: 0 });
}

const NOTHING = "costs nothing";

/** "costs 750", "brings 500", "costs nothing". */
export function costText(cost: Decimal): string {
  const shown = moneyText(cost.abs());
  if (shown === "0") return NOTHING;
  return `${cost.gt(0) ? "costs" : "brings"} ${shown}`;
}

/** "costs 750 a coin"; what costs nothing costs it for any number of coins. */
export function coinCostText(cost: Decimal): string {
  const text = costText(cost);
  return text === NOTHING ? text : `${text} a coin`;
}

/** The size alone: the words beside it say whether it is paid or received. */
export function yearText(rate: Decimal): string {
  return formatPercent(rate.abs(), { decimals: 2 });
}

/** "costs 750 a coin, 6.08 % a year", "costs nothing". */
export function waitText(cost: Decimal, rate: Decimal): string {
  const text = coinCostText(cost);
  return text === NOTHING ? text : `${text}, ${yearText(rate)} a year`;
}

export function summaryOfWaits(result: BasisClockResult): string {
  const { days, datedCost, perpetualCost, datedYear, perpetualYear, rolls } = result;
  const rolled =
    rolls === 0 ? "" : rolls === 1 ? ", rolled once," : `, rolled ${formatNumber(rolls)} times,`;
  return `Over ${formatNumber(days)} days the dated future${rolled} ${waitText(datedCost, datedYear)}. The perpetual ${waitText(perpetualCost, perpetualYear)}.`;
}
