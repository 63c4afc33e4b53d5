/** What a token costs to run. */
import { Decimal } from "../decimal.ts";
import type { FieldsOf, GroupField } from "../fields.ts";
import type { TradingTerms } from "../rebalancing/restoring-trade.ts";

/** All fractions; every one is 0 unless given. */
export interface CostsSpec {
  /** Fraction of traded notional. */
  readonly tradingFee?: string;
  /** Half spread and slippage in hundredths of a percent of traded notional. */
  readonly slippageBps?: string;
  /** Fraction of NAV, charged once a day. */
  readonly managementPerDay?: string;
  /** Amount of each trade, in stakes. */
  readonly gas?: string;
  /** Fraction of notional a year (365 days), charged every step. */
  readonly streamingPerYear?: string;
  /** Fraction of value times target leverage, charged when the path ends. */
  readonly exitFee?: string;
}

export interface Costs extends TradingTerms {
  readonly managementPerDay: Decimal;
  readonly streamingPerYear: Decimal;
  readonly exitFee: Decimal;
}

const FRACTION = { type: "decimal", min: "0", optional: true } as const;

const COST_FIELDS: FieldsOf<CostsSpec> = {
  tradingFee: { ...FRACTION, max: "0.05", help: "Fraction of traded notional." },
  slippageBps: {
    ...FRACTION,
    max: "1000",
    help: "Half spread and slippage, in hundredths of a percent of traded notional.",
  },
  managementPerDay: { ...FRACTION, max: "1", help: "Fraction of NAV, once a day." },
  gas: { ...FRACTION, max: "1", help: "Amount of each trade, in stakes." },
  streamingPerYear: { ...FRACTION, max: "1", help: "Fraction of notional a year." },
  exitFee: { ...FRACTION, max: "0.1", help: "Fraction of value times leverage, at the end." },
};

export const COSTS_FIELD: GroupField = {
  type: "group",
  optional: true,
  help: "What it costs to run; nothing unless given.",
  fields: COST_FIELDS,
};

/** Costs ready for use: fee and slippage together are the rate of a trade. */
export function makeCosts(spec: CostsSpec | undefined, bookDepth: Decimal | null): Costs {
  return {
    rate: new Decimal(spec?.slippageBps ?? 0).div(10_000).plus(spec?.tradingFee ?? 0),
    gas: new Decimal(spec?.gas ?? 0),
    bookDepth,
    managementPerDay: new Decimal(spec?.managementPerDay ?? 0),
    streamingPerYear: new Decimal(spec?.streamingPerYear ?? 0),
    exitFee: new Decimal(spec?.exitFee ?? 0),
  };
}
