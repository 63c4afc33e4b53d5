import { initialMargin } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount, times } from "../wording.ts";

export const marginTerm: Term = {
  id: "margin",
  term: "Margin",
  also: ["collateral", "initial margin"],
  definition: "Your own money behind a position, which losses are taken from first.",
  example: () =>
    `A ${times(3)} position of ${amount(300)} needs ${amount(initialMargin({ contract: "linear", quantity: 3, entry: 100, leverage: 3 }))} of margin.`,
  lesson: 15,
  see: ["maintenance-margin", "margin-level"],
};
