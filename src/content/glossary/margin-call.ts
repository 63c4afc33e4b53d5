import { spotMarginPrice } from "../../engine/index.ts";
import { returnTo } from "./figures.ts";
import type { Term } from "./term.ts";
import { amount, move, times } from "../wording.ts";

export const marginCallTerm: Term = {
  id: "margin-call",
  term: "Margin call",
  definition: "The demand to add money because the cover has become thin.",
  example: () =>
    `Where the call comes at a level of ${amount("1.3")}, a ${times(3)} long is called at ${move(returnTo(spotMarginPrice({ side: "long", leverage: 3, level: "1.3" })))}.`,
  lesson: 15,
  see: ["margin-level", "liquidation"],
};
