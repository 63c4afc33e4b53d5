/** Results read off the two ends of a window. */
import { withoutNumber } from "./misconception.ts";

export const onlyTheEndsCount = withoutNumber(
  "How far the index got decides; its way there does not matter.",
);

export const losesOnlyInAFall = withoutNumber("A long token loses only when the price has fallen.");

/** Looks for a cost where the days were other days. */
export const feesMakeTheDifference = withoutNumber("When two results differ, fees are the reason.");
