/** The fund's numbers as text. */
import { formatMoney, formatMultiple, formatPercent } from "../../../format/index.ts";
import type { Decimal } from "../../../engine/index.ts";
import { STAKE } from "./fund.ts";
import type { FundResult, Standing } from "./fund.ts";

export const bigText = (amount: Decimal): string => formatMoney(amount, { maxDecimals: 0 });
export const unitText = (amount: Decimal): string => formatMoney(amount, { decimals: 2 });
export const changeText = (amount: Decimal): string =>
  formatMoney(amount, { maxDecimals: 0, sign: true });

export function leverageText({ leverage }: Standing): string {
  return leverage === null ? "nothing left" : formatMultiple(leverage, { decimals: 2 });
}

export const percentText = (fraction: Decimal): string =>
  formatPercent(fraction, { decimals: 2, sign: true });

export function moveText(fraction: Decimal): string {
  return formatPercent(fraction, { decimals: undefined, maxDecimals: 1, sign: true });
}

/** What 100 in the token is worth after the move. */
export const stakeAfter = ({ before, after }: FundResult): Decimal =>
  after.nav.div(before.nav).times(STAKE);

export const moveOf = ({ before, after }: FundResult): Decimal =>
  after.price.div(before.price).minus(1);

/** Where the fund stands, and who has paid. */
export function summaryOfFund(result: FundResult): string {
  const { before, after, otherSide, deficit } = result;
  const opened = `The fund opens at ${leverageText(before)}.`;
  const moved = `After ${moveText(moveOf(result))} it`;
  if (after.leverage === null) {
    const owed = deficit.gt(0)
      ? `, and the other side of its contracts is still owed ${bigText(deficit)}`
      : "";
    return `${opened} ${moved} has lost everything${owed}. The holders of its units owe nothing.`;
  }
  const paid = otherSide.isZero()
    ? "nobody has paid anybody"
    : `the other side of its contracts has ${otherSide.lt(0) ? "paid it" : "got"} ${bigText(otherSide.abs())}`;
  return `${opened} ${moved} stands at ${leverageText(after)}, and ${paid}.`;
}
