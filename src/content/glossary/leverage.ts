import { realLeverage } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount, times } from "../wording.ts";

export const leverageTerm: Term = {
  id: "leverage",
  term: "Leverage",
  definition: "How many times its own money a position is worth.",
  formula: { tex: String.raw`\ell = \frac{N}{V}`, words: "notional divided by NAV" },
  example: () =>
    `A position of ${amount(300)} on ${amount(100)} of your own is ${times(realLeverage({ quantity: 300, price: 1, nav: 100 }))}.`,
  lesson: 2,
  see: ["target-leverage", "real-leverage"],
};
