import { feeAmount } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount, percent } from "../wording.ts";

export const slippageTerm: Term = {
  id: "slippage",
  term: "Slippage",
  definition: "The difference between the price that you saw and the price that your trade got.",
  example: () =>
    `${percent("0.002")} of slippage on a trade of ${amount("0.6")} of NAV costs ${percent(feeAmount({ units: "0.6", rate: "0.002" }), 2)} of the NAV.`,
  lesson: 7,
  see: ["depth", "trading-cost"],
};
