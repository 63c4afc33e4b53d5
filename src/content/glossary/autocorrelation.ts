import type { Term } from "./term.ts";

export const autocorrelationTerm: Term = {
  id: "autocorrelation",
  term: "Autocorrelation",
  also: ["momentum", "mean reversion"],
  definition:
    "How much a day’s move resembles the move of the day before: positive in trends, negative when moves are taken back.",
  example: () =>
    "A market that takes every move back the next day is the worst for a token that resets daily.",
  lesson: 12,
  see: ["trend", "chop"],
};
