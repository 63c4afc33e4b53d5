import { spotMarginPrice } from "../../engine/index.ts";
import { returnTo } from "./figures.ts";
import type { Term } from "./term.ts";
import { amount, move, times } from "../wording.ts";

export const liquidationTerm: Term = {
  id: "liquidation",
  term: "Liquidation",
  also: ["forced closing"],
  definition: "The forced sale of a position because the money behind it is nearly used up.",
  example: () =>
    `Where it comes at a level of ${amount("1.1")}, a ${times(3)} long on spot margin is sold at ${move(returnTo(spotMarginPrice({ side: "long", leverage: 3, level: "1.1" })))}.`,
  lesson: 15,
  see: ["liquidation-price", "wipe-out"],
};
