import { triggerMove } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { move, times } from "../wording.ts";

export const bandTerm: Term = {
  id: "band",
  term: "Leverage band",
  also: ["target range", "threshold rule"],
  definition: "A range of real leverage inside which the fund does nothing.",
  example: () =>
    `With a band from ${times(2)} to ${times(4)}, a ${times(3)} token trades only after ${move(triggerMove({ leverage: 3, trigger: 4 }))} or ${move(triggerMove({ leverage: 3, trigger: 2 }))}.`,
  lesson: 6,
  see: ["trigger-move", "restore-point"],
};
