import { triggerMove } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { move, times } from "../wording.ts";

export const triggerMoveTerm: Term = {
  id: "trigger-move",
  term: "Trigger move",
  definition: "How far the price must travel from the last reset before a rule acts.",
  formula: {
    tex: String.raw`r^{*} = \frac{X - L}{L\,(1 - X)}`,
    words: "trigger less leverage, over leverage times one less trigger",
  },
  example: () =>
    `A ${times(3)} long token reaches ${times(4)} at ${move(triggerMove({ leverage: 3, trigger: 4 }))}; a ${times(-3)} token reaches ${times(-4)} at only ${move(triggerMove({ leverage: -3, trigger: -4 }))}.`,
  lesson: 6,
  see: ["band", "guard"],
};
