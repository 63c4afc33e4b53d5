import { withoutNumber } from "./misconception.ts";

/** Futures and pools are taken for loans. */
export const everyLeverageIsALoan = withoutNumber(
  "Leverage is borrowed money, so there is always a lender who sells.",
);
