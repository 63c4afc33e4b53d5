/**
 * A third implementation of the daily-reset token's recurrence, in big integers with 45 decimals. It
 * shares no code with the engine and no idea but the rule itself: mark, funding, fee, wiped out?, reset
 * with its cost.
 */
const DECIMALS = 45n;
const UNIT = 10n ** DECIMALS;

export interface Recurrence {
  readonly leverage: string;
  readonly returns: readonly string[];
  /** Fraction of notional, charged once a step. */
  readonly funding: string;
  /** Fraction of NAV, charged once a step. */
  readonly management: string;
  /** Fraction of the traded notional. */
  readonly tradingFee: string;
}

/** Reads a decimal string. */
export function toFixedPoint(text: string): bigint {
  const isNegative = text.startsWith("-");
  const [whole = "", decimals = ""] = text.replace("-", "").split(".");
  const size = BigInt(whole + decimals.padEnd(Number(DECIMALS), "0").slice(0, Number(DECIMALS)));
  return isNegative ? -size : size;
}

function times(a: bigint, b: bigint): bigint {
  return (a * b) / UNIT;
}

function over(a: bigint, b: bigint): bigint {
  return (a * UNIT) / b;
}

/** The NAV after each step, from a stake of 1, reset to target at every step. */
export function resetEveryStep(terms: Recurrence): bigint[] {
  const leverage = toFixedPoint(terms.leverage);
  const fee = toFixedPoint(terms.tradingFee);
  let nav = UNIT;
  let notional = leverage;
  return terms.returns.map((change) => {
    if (nav === 0n) return nav;
    const pnl = times(notional, toFixedPoint(change));
    notional += pnl;
    nav += pnl - times(notional, toFixedPoint(terms.funding));
    nav -= nav > 0n ? times(nav, toFixedPoint(terms.management)) : 0n;
    if (nav <= 0n) nav = 0n;
    if (nav === 0n) return nav;
    const wanted = times(leverage, nav) - notional;
    // A position whose whole sale would cost all that is left cannot be brought down.
    const held = notional < 0n ? -notional : notional;
    if (wanted * notional < 0n && times(fee, held) >= nav) return nav;
    const sign = wanted < 0n ? -1n : 1n;
    const trade = over(wanted, UNIT + sign * times(leverage, fee));
    nav -= times(fee, trade < 0n ? -trade : trade);
    notional += trade;
    if (nav <= 0n) nav = 0n;
    return nav;
  });
}

/** A fixed-point number as a decimal string. */
export function fromFixedPoint(value: bigint): string {
  const digits = (value < 0n ? -value : value).toString().padStart(Number(DECIMALS) + 1, "0");
  const cut = digits.length - Number(DECIMALS);
  return `${value < 0n ? "-" : ""}${digits.slice(0, cut)}.${digits.slice(cut)}`;
}
