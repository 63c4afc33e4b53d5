/** The arbitrage's lines as text. */
import { formatMoney } from "../../../format/index.ts";
import { drawnFrom } from "../drawing.ts";
import { arbitrageLines } from "./arbitrage-lines.ts";
import { twoPrices } from "./two-prices.model.ts";

export interface DrawnArbitrageLine {
  readonly step: string;
  readonly amount: string;
  readonly inHand: string;
  readonly why: string;
}

export const arbitrageLedgerDrawing = drawnFrom(
  twoPrices,
  ({ arbitrage }): readonly DrawnArbitrageLine[] =>
    arbitrageLines(arbitrage).map(({ step, amount, inHand, why }) => ({
      step,
      amount: formatMoney(amount, { decimals: 2, sign: true }),
      inHand: formatMoney(inHand, { decimals: 2 }),
      why,
    })),
);
