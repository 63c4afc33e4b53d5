import { liquidationPrice } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount, percent, times } from "../wording.ts";

export const liquidationPriceTerm: Term = {
  id: "liquidation-price",
  term: "Liquidation price",
  definition: "The price at which the venue takes a position over.",
  formula: {
    tex: String.raw`P_{\text{liq}} = P_0\,\frac{1 - 1/L}{1 - m}`,
    words:
      "entry times one less one over leverage, over one less the maintenance rate (one of three published conventions)",
  },
  example: () =>
    `A ${times(10)} long from ${amount(100)} with a maintenance margin of ${percent("0.005")} is taken over at ${amount(liquidationPrice({ side: "long", entry: 100, leverage: 10, maintenanceMarginRate: "0.005", convention: "binance" }))}.`,
  lesson: 16,
  see: ["bankruptcy-price", "maintenance-margin"],
};
