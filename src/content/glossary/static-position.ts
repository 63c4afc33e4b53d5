import { staticGrowth } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { move, percent, times } from "../wording.ts";

export const staticPositionTerm: Term = {
  id: "static-position",
  term: "Static position",
  also: ["never rebalanced"],
  definition: "A leveraged position that is bought once and never resized.",
  example: () =>
    `Up ${percent("0.1")} and down ${percent("0.1")}, a static ${times(3)} position ends at ${move(staticGrowth({ leverage: 3, returns: ["0.1", "-0.1"] }).minus(1))}.`,
  lesson: 6,
  see: ["daily-reset"],
};
