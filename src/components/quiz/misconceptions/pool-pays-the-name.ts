import { withoutNumber } from "./misconception.ts";

/** What the other pool can pay, and how many share it, is left out. */
export const poolPaysTheName = withoutNumber(
  "A pool token gains by the multiple in its name, whatever the pools hold.",
);
