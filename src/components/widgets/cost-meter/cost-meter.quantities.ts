/** What a sentence can print of the Cost meter. */
import { Decimal } from "../../../engine/index.ts";
import {
  formatDays,
  formatHours,
  formatMoney,
  formatNumber,
  formatPercent,
} from "../../../format/index.ts";
import type { Quantity } from "../model-definition.ts";
import type { CostMeterSet } from "./parameters.ts";
import { STAKE } from "./waiting-looks.ts";
import type { HoldingId } from "./waiting-looks.ts";
import type { CostMeterResult } from "./waiting.ts";

type MeterQuantity = Quantity<CostMeterSet, CostMeterResult>;

function leftOf(id: HoldingId, role: string, label: string, formula: string): MeterQuantity {
  return {
    label,
    formula,
    role,
    text: (result) => formatMoney(result[id].left, { decimals: 1 }),
    number: (result) => Number(result[id].left),
  };
}

function fundingOf(id: HoldingId, role: string, label: string, formula: string): MeterQuantity {
  const share = (result: CostMeterResult) => new Decimal(result[id].costs.funding).div(STAKE);
  return {
    label,
    formula,
    role,
    text: (result) => formatPercent(share(result).abs(), { decimals: 2 }),
    number: (result) => share(result).times(100).toNumber(),
  };
}

/** What a share is of, and when nothing was left before the time was over. */
const endOf = (id: HoldingId, of: string): MeterQuantity => ({
  label: "what it is a share of, and whether anything is left",
  formula: "Whether funding has taken all of it before the last day.",
  text: (result) => {
    const { goneOn } = result[id];
    return goneOn === null ? of : `${of} until nothing is left, on day ${formatNumber(goneOn)}`;
  },
});

const verb = (pays: string, receives: string, neither: string): MeterQuantity["text"] => {
  return (_result, values) => (values.fund > 0 ? pays : values.fund < 0 ? receives : neither);
};

export const quantities = {
  "left-position": leftOf(
    "position",
    "futures",
    "what is left of 100 in a position of the same size",
    "100 less the funding on a position of 100.",
  ),
  "left-static": leftOf(
    "static",
    "static",
    "what is left of 100 in a position that is opened once and never resized",
    "100 less the funding on a position that keeps its size.",
  ),
  "left-long": leftOf(
    "long",
    "daily",
    "what is left of 100 in the long token",
    "100 less funding, management and trading, each taken from what the one before left.",
  ),
  "left-short": leftOf(
    "short",
    "daily",
    "what is left of 100 in the short token",
    "100 and the funding it receives, less management and trading.",
  ),
  "on-notional": fundingOf(
    "position",
    "futures",
    "funding as a share of the position",
    "Rate × number of settlements.",
  ),
  "on-nav": fundingOf(
    "static",
    "static",
    "funding as a share of your money, the position kept as it was",
    "Leverage × rate × number of settlements.",
  ),
  "position-end": endOf("position", "of its size"),
  "static-end": endOf("static", "of your money"),
  "long-verb": {
    label: "which way funding flows for a long holding",
    formula: "The sign of the rate.",
    text: verb("pays", "receives", "pays and receives nothing, that is"),
  },
  "short-verb": {
    label: "which way funding flows for a short holding",
    formula: "The sign of the rate.",
    text: verb("is paid", "pays", "gets nothing from"),
  },
  opening: {
    label: "what happens",
    formula: "Whether the price swings.",
    text: (_result, values) =>
      values.swing === 0 ? "Nothing happens." : "Nothing happens that lasts.",
  },
  still: {
    label: "what the price does",
    formula: "Whether the price swings.",
    text: (_result, values) =>
      values.swing === 0
        ? "stands at the same price, to the cent"
        : "swings from day to day and always comes back to the same price",
  },
  interval: {
    label: "hours between two settlements",
    formula: "What the venue publishes.",
    text: (_result, values) => formatHours(values.every),
  },
  held: {
    label: "how long you wait",
    formula: "Days held.",
    text: (_result, values) => (values.days === 365 ? "a year" : formatDays(values.days)),
  },
} as const satisfies Record<string, MeterQuantity>;
