import { withoutNumber } from "./misconception.ts";

/** The rule's own sales are left out, because nobody announces them. */
export const noForcedSale = withoutNumber(
  "A token cannot be liquidated, so nothing forces it to sell.",
);
