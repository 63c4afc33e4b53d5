import { recoveryMove } from "../../engine/index.ts";
import type { Term } from "./term.ts";
import { move, percent } from "../wording.ts";

export const recoveryTerm: Term = {
  id: "recovery",
  term: "Recovery",
  definition:
    "The gain that makes up for a loss; it is always larger than the loss, because it is earned on what is left.",
  formula: {
    tex: String.raw`\frac{\text{loss}}{1 - \text{loss}}`,
    words: "the loss over what is left",
  },
  example: () =>
    `After a loss of ${percent("0.36")} it takes ${move(recoveryMove({ loss: "0.36" }))} to be back.`,
  lesson: 3,
  see: ["simple-return", "drawdown"],
};
