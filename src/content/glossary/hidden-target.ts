import type { Term } from "./term.ts";

export const hiddenTargetTerm: Term = {
  id: "hidden-target",
  term: "Hidden target",
  definition:
    "A target leverage that the issuer changes and does not publish, so that nobody can trade ahead of it.",
  example: () =>
    "The venue card of Binance’s tokens gives the public range; the course’s version is a model and says so.",
  lesson: 6,
  see: ["target-leverage", "front-running"],
};
