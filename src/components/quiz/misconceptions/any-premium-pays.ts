import { withoutNumber } from "./misconception.ts";

/** The fees of creating and redeeming are left out. */
export const anyPremiumPays = withoutNumber(
  "Wherever price and NAV differ, the trade between them pays.",
);
