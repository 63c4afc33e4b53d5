import { wipeOutMove } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { move, percent, times } from "../wording.ts";

export const wipeOutTerm: Term = {
  id: "wipe-out",
  term: "Wipe-out",
  definition:
    "The end of a fund whose NAV has reached zero; it does not come back when the price does.",
  formula: { tex: String.raw`r = -\frac{1}{L}`, words: "minus one over leverage" },
  example: () =>
    `With a maintenance margin of ${percent("0.005")} a ${times(3)} position is closed by force at ${move(wipeOutMove({ leverage: 3, maintenanceMarginRate: "0.005" }))}.`,
  lesson: 14,
  see: ["gap", "deficit"],
};
