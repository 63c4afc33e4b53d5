import { withoutNumber } from "./misconception.ts";

/** The cost of a reset in a chop, taken for its cost on every path. */
export const alwaysDecays = withoutNumber(
  "Every reset costs: a token that trades ends behind a position that does not.",
);
