/** Who may trade for a fund on a chain, and when. */
import { withoutNumber } from "./misconception.ts";

export const anybodyMayAct = withoutNumber("On a chain anybody may trade for a fund.");

/** The range, which a keeper need not wait for, is left out. */
export const keeperWaitsADay = withoutNumber(
  "After the day’s trade a keeper has to wait for the next day.",
);
