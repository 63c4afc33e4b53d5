/** What becomes of a stake once a jump has gone past the price at which it ends. */
import { withoutNumber } from "./misconception.ts";

/** The loss beyond the stake is charged to its owner. */
export const owesTheRest = withoutNumber("What I lose beyond my stake I owe.");

/** A takeover is taken for a sale on the owner's account. */
export const restComesBack = withoutNumber("What is left of my deposit comes back to me.");
