import type { Term } from "./term.ts";

export const frontRunningTerm: Term = {
  id: "front-running",
  term: "Front-running",
  definition:
    "Trading ahead of an order that is known to come, and selling to it at a worse price.",
  example: () => "A fund that buys at the same minute every day tells everybody when.",
  lesson: 6,
  see: ["hidden-target", "rebalancing"],
};
