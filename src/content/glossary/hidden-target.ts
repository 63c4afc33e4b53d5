import type { Term } from "./term.ts";
import { times } from "../wording.ts";

export const hiddenTargetTerm: Term = {
  id: "hidden-target",
  term: "Hidden target",
  definition:
    "A target leverage that the issuer changes and does not publish, so that nobody can trade ahead of it.",
  example: () =>
    `One issuer gave a range from ${times("1.25")} to ${times(4)} and no algorithm; the course’s version is a model and says so.`,
  lesson: 6,
  see: ["target-leverage", "front-running"],
};
