import type { Term } from "./term.ts";

export const monitoringTerm: Term = {
  id: "monitoring",
  term: "Monitoring",
  definition: "How often a rule looks at the price: all the time, or only at each close.",
  example: () =>
    "Watched all the time, a trigger acts at its own price; watched at the close, at whatever price the day ended.",
  lesson: 6,
  see: ["gap", "trigger-move"],
};
