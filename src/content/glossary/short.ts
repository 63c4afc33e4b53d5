import { Decimal } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { percent, times } from "../wording.ts";

export const shortTerm: Term = {
  id: "short",
  term: "Short",
  also: ["inverse", "bear", "DOWN", "3S"],
  definition: "Owing something, so that a fall of its price is a gain and a rise a loss.",
  example: () =>
    `A ${times(-3)} token loses about ${percent(new Decimal("0.01").times(3))} when the price rises ${percent("0.01")}.`,
  lesson: 2,
  see: ["long"],
};
