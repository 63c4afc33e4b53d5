import { ONE, ZERO } from "../decimal.ts";
import type { Decimal, DecimalInput } from "../decimal.ts";
import { finite, fractionBelowOne, nonNegative, oneOf, positive, rangeError } from "./argument.ts";
import { maintenanceBrackets } from "./maintenance-margin.ts";
import type { MaintenanceBracket, MaintenanceTier } from "./maintenance-margin.ts";

export type MarginMode = "isolated" | "cross";
export type LiquidationConvention = "binance" | "okx" | "bybit";

/** What stands behind a futures position, and what it must keep. Shared by linear and inverse contracts. */
export interface PositionTerms {
  /** Whose published formula; see `liquidationPrice`. Default binance (linear), bybit (inverse). */
  readonly convention?: LiquidationConvention;
  /** Default isolated. */
  readonly marginMode?: MarginMode;
  /** Isolated: entry value ÷ leverage is posted. Not needed when `margin` is given. */
  readonly leverage?: DecimalInput;
  /** Isolated: the margin itself, with anything added later. */
  readonly margin?: DecimalInput;
  /** Cross: the wallet's balance. */
  readonly wallet?: DecimalInput;
  /** Cross: maintenance margin of the other positions at their mark. Default 0. */
  readonly otherMaintenanceMargin?: DecimalInput;
  /** Cross: unrealised profit of the other positions, signed. Default 0. */
  readonly otherUnrealisedPnl?: DecimalInput;
  /** Fraction of notional. Not needed when `tiers` are given. */
  readonly maintenanceMarginRate?: DecimalInput;
  /** Deducted from rate × notional; read by the binance convention only, as published. Default 0. */
  readonly maintenanceAmount?: DecimalInput;
  /** Fee of the closing trade; read by the okx convention only. Default 0. */
  readonly takerFee?: DecimalInput;
  /** The venue's table; its deductions are computed and apply under every convention. */
  readonly tiers?: readonly MaintenanceTier[];
}

/**
 * What backs a position.
 *
 * Isolated: the margin posted for it. Cross: the whole wallet, less what the other positions must keep,
 * plus what they have gained.
 *
 * @formula isolated: margin, or entry value ÷ leverage. Cross: wallet − other maintenance margin + other unrealised PnL
 * @unit quote currency (linear) or coins (inverse)
 * @sign can be negative in cross mode, when the other positions have eaten the wallet
 * @misleads In cross mode it changes whenever any other position's price does.
 * @source Binance help, liquidation price example of USDⓈ-M futures (WB − TMM₁ + UPNL₁), through
 * https://github.com/freqtrade/freqtrade tests/exchange/test_binance.py at c9ae5e1e.
 * @throws RangeError when the field that the mode needs is missing or out of range
 * @example
 * positionBacking({ leverage: 5, entryValue: 10 }).toString() // → 2
 * positionBacking({ marginMode: "cross", wallet: 100, otherUnrealisedPnl: -30, entryValue: 10 }).toString() // → 70
 */
export function positionBacking(
  terms: PositionTerms & { readonly entryValue: DecimalInput },
): Decimal {
  const entryValue = positive("entryValue", terms.entryValue);
  const mode = oneOf("marginMode", terms.marginMode ?? "isolated", ["isolated", "cross"]);
  if (mode === "cross") {
    const wallet = nonNegative("wallet", required("wallet", terms.wallet));
    const otherMargin = nonNegative("otherMaintenanceMargin", terms.otherMaintenanceMargin ?? ZERO);
    const otherPnl = finite("otherUnrealisedPnl", terms.otherUnrealisedPnl ?? ZERO);
    return wallet.minus(otherMargin).plus(otherPnl);
  }
  if (terms.margin !== undefined) return nonNegative("margin", terms.margin);
  return entryValue.div(positive("leverage", required("leverage", terms.leverage)));
}

/** The brackets of a position's maintenance margin under its convention. */
export function positionBrackets(
  terms: PositionTerms,
  convention: LiquidationConvention,
): MaintenanceBracket[] {
  if (terms.tiers !== undefined) return maintenanceBrackets(terms.tiers);
  const given = required("maintenanceMarginRate", terms.maintenanceMarginRate);
  const rate = fractionBelowOne("maintenanceMarginRate", given);
  const amount = nonNegative("maintenanceAmount", terms.maintenanceAmount ?? ZERO);
  return [{ floor: ZERO, rate, amount: convention === "binance" ? amount : ZERO }];
}

/** The fee that the convention counts before closing; with the margin it must leave something. */
export function closingFee(
  terms: PositionTerms,
  convention: LiquidationConvention,
  brackets: readonly MaintenanceBracket[],
): Decimal {
  const fee = fractionBelowOne("takerFee", terms.takerFee ?? ZERO);
  if (convention !== "okx") return ZERO;
  const room = ONE.minus(brackets.at(-1)?.rate ?? ZERO);
  if (fee.gte(room)) throw rangeError("takerFee", `below ${room.toString()}`, fee);
  return fee;
}

function required(field: string, value: DecimalInput | undefined): DecimalInput {
  if (value === undefined) throw rangeError(field, "given", undefined);
  return value;
}
