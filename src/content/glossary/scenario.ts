import type { Term } from "./term.ts";

export const scenarioTerm: Term = {
  id: "scenario",
  term: "Scenario",
  definition:
    "A market path and the things held through it, written down so exactly that anyone can run it again.",
  example: () => "Every link that you copy from an instrument is a scenario.",
  lesson: 1,
  see: ["seed"],
};
