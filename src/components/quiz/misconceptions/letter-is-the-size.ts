import { withoutNumber } from "./misconception.ts";

/** BTC3S read as the smaller sister of BTC3L. */
export const letterIsTheSize = withoutNumber("L is the large token and S the small one.");
