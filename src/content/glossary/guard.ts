import { triggerMove } from "../../engine/index.ts";
import { lossAtTrigger } from "./figures.ts";
import type { Term } from "./term.ts";
import { move, percent, times } from "../wording.ts";

export const guardTerm: Term = {
  id: "guard",
  term: "Guard",
  also: ["emergency rebalancing", "irregular rebalancing"],
  definition: "An emergency reset between the regular ones, usually for the losing side only.",
  example: () =>
    `A guard at ${times(4)} acts on a ${times(3)} long token at ${move(triggerMove({ leverage: 3, trigger: 4 }))}; by then the token has lost ${percent(lossAtTrigger({ leverage: 3, trigger: 4 }))}.`,
  lesson: 6,
  see: ["trigger-move", "gap"],
};
