import { compoundedGrowth } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { amount, move } from "../wording.ts";

export const compoundingTerm: Term = {
  id: "compounding",
  term: "Compounding",
  definition:
    "Each gain or loss is taken on what the one before it left, so returns multiply and do not add.",
  formula: {
    tex: String.raw`V_n = V_0 \prod_i (1 + r_i)`,
    words: "stake times every growth factor in turn",
  },
  example: () =>
    `${move("0.5")} and then ${move("-0.5")} leaves ${amount(compoundedGrowth({ leverage: 1, returns: ["0.5", "-0.5"] }).times(100))} of ${amount(100)}.`,
  lesson: 1,
  see: ["simple-return"],
};
