import { inverseLiquidationPrice } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount, times } from "../wording.ts";

export const inverseContractTerm: Term = {
  id: "inverse-contract",
  term: "Inverse contract",
  also: ["coin-margined"],
  definition:
    "A future that pays in the coin itself, so that the loss grows faster as the coin falls.",
  formula: {
    tex: String.raw`q\,\left(\frac{1}{P_0} - \frac{1}{P_1}\right)`,
    words: "contracts times one over entry less one over exit, in coins",
  },
  example: () =>
    `At ${times(10)} from ${amount(2000)} the liquidation prices are ${amount(inverseLiquidationPrice({ side: "long", entry: 2000, leverage: 10, maintenanceMarginRate: "0.005", convention: "bybit" }))} for a long and ${amount(inverseLiquidationPrice({ side: "short", entry: 2000, leverage: 10, maintenanceMarginRate: "0.005", convention: "bybit" }))} for a short.`,
  lesson: 16,
  see: ["linear-contract"],
};
