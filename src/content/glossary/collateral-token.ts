import { collateralLeverage } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount, times } from "../wording.ts";

export const collateralTokenTerm: Term = {
  id: "collateral-token",
  term: "Collateral token",
  definition:
    "A token that holds coins, borrows against them in a lending market and buys more coins with the loan.",
  formula: {
    tex: String.raw`\ell = \frac{\text{collateral}}{\text{collateral} - \text{debt}}`,
    words: "collateral over collateral less debt",
  },
  example: () =>
    `Collateral of ${amount(2000)} and a debt of ${amount(1000)} are ${times(collateralLeverage({ collateral: 2, price: 1000, debt: 1000 }))}.`,
  lesson: 17,
  see: ["liquidation", "recentring"],
};
