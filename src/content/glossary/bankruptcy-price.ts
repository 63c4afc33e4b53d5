import { bankruptcyPrice } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount, times } from "../wording.ts";

export const bankruptcyPriceTerm: Term = {
  id: "bankruptcy-price",
  term: "Bankruptcy price",
  definition: "The price at which the margin of a position is exactly used up.",
  formula: {
    tex: String.raw`P_{\text{bankrupt}} = P_0\,\frac{L - 1}{L}`,
    words: "entry times leverage less one, over leverage, for a long",
  },
  example: () =>
    `A ${times(10)} long from ${amount(100)} is bankrupt at ${amount(bankruptcyPrice({ side: "long", entry: 100, leverage: 10 }))}.`,
  lesson: 16,
  see: ["liquidation-price", "insurance-fund"],
};
