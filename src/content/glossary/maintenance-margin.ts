import { Decimal } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount, percent } from "../wording.ts";

export const maintenanceMarginTerm: Term = {
  id: "maintenance-margin",
  term: "Maintenance margin",
  also: ["MMR"],
  definition: "The least margin, as a part of the position, with which a position may stay open.",
  example: () =>
    `At ${percent("0.005")} a position of ${amount(20000)} must keep ${amount(new Decimal(20000).times("0.005"))}.`,
  lesson: 16,
  see: ["margin", "liquidation-price"],
};
