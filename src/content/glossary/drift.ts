import { gbmMean } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount, percent } from "../wording.ts";

export const driftTerm: Term = {
  id: "drift",
  term: "Drift",
  definition: "The rate at which a random price grows on average.",
  example: () =>
    `With a drift of ${percent("0.5")} a year the mean of the price after a year is ${amount(gbmMean({ leverage: 1, drift: "0.5", volatility: "0.6" }))} times its start.`,
  lesson: 11,
  see: ["volatility", "growth-optimal-leverage"],
};
