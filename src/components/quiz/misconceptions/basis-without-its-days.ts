import { withoutNumber } from "./misconception.ts";

/** A basis of two percent is taken for two percent a year. */
export const basisWithoutItsDays = withoutNumber(
  "The basis is the price of waiting, however long the wait.",
);
