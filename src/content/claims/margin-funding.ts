import { marginInterest } from "../../engine/index.ts";
import { amount, percent } from "../wording.ts";
import type { Claim } from "./claim.ts";

const rate = "0.0002";

export const marginFundingClaim: Claim = {
  id: "margin-funding",
  claimed: "A margin trader pays funding directly.",
  verdict: "false",
  so: "A margin trader has borrowed and pays interest on the loan, by the hour, whatever the futures market does. Funding belongs to perpetual futures.",
  finding: () =>
    `At an assumed ${percent(rate, 2)} a day, a loan of ${amount(200)} costs ${amount(marginInterest({ convention: "binance", borrowed: 200, rate, hours: 720 }))} in thirty days, and the first hour is charged at once.`,
  lessons: [15],
  sources: ["binance-margin-levels"],
};
