import { Decimal } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { percent, times } from "../wording.ts";

export const longTerm: Term = {
  id: "long",
  term: "Long",
  definition: "Holding something so that a rise of its price is a gain.",
  example: () =>
    `A ${times(3)} long token gains about ${percent(new Decimal("0.01").times(3))} when the price rises ${percent("0.01")}.`,
  lesson: 2,
  see: ["short"],
};
