import { beatSpotMove, breakEvenMove } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { move, percent, times } from "../wording.ts";

export const breakEvenMoveTerm: Term = {
  id: "break-even-move",
  term: "Break-even move",
  definition: "How far the underlying must rise for the token to come out even after decay.",
  formula: {
    tex: String.raw`e^{\frac12 (L-1)\sigma^2 T} - 1`,
    words: "e to the power of half, times leverage less one, times variance, minus one",
  },
  example: () =>
    `A year at a volatility of ${percent("0.6")} asks ${move(breakEvenMove({ leverage: 3, volatility: "0.6" }))} of a ${times(3)} token, and ${move(beatSpotMove({ leverage: 3, volatility: "0.6" }))} to beat holding the underlying.`,
  lesson: 12,
  see: ["volatility-decay"],
};
