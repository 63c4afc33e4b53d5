/** What to find on the Basis clock. */
import type { Mission } from "../model-definition.ts";
import type { BasisClockSet } from "./parameters.ts";
import { waitText } from "./wait-words.ts";
import type { BasisClockResult } from "./waits.ts";

export const missions = {
  "same-wait": {
    ask: "Leave the perpetual’s funding as it is. Find the basis at which both ways of waiting cost the same.",
    met: ({ datedCost, perpetualCost }, { fund, move }) =>
      fund === 0.01 && move === 0 && datedCost.minus(perpetualCost).abs().lt(1),
    found: ({ datedCost, datedYear }) =>
      `Either way it ${waitText(datedCost, datedYear)}. The difference is when you know it: the basis is agreed on the first day, funding is settled as it comes.`,
  },
} satisfies Record<string, Mission<BasisClockSet, BasisClockResult>>;
