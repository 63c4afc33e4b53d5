import { withoutNumber } from "./misconception.ts";

/** Tokens in the order of their signed leverage. */
export const shortTradesLeast = withoutNumber(
  "A short token trades the other way, so it comes last.",
);
