import { Decimal, feeAmount } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount, percent } from "../wording.ts";

export const creationTerm: Term = {
  id: "creation",
  term: "Creation and redemption",
  also: ["subscription", "minting"],
  definition: "Making new units for their NAV, or handing units back to the issuer for it.",
  example: () =>
    `With a fee of ${percent("0.001")}, redeeming ${amount(1000)} of NAV pays ${amount(new Decimal(1000).minus(feeAmount({ units: 1000, rate: "0.001" })))}.`,
  lesson: 7,
  see: ["arbitrage", "unit"],
};
