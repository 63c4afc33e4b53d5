import { withoutNumber } from "./misconception.ts";

/** What stands behind a position, and how much of it must be left, is forgotten. */
export const onlyLeverageCounts = withoutNumber("Leverage alone decides which of them ends first.");
