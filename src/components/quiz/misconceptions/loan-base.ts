/** What the interest of a margin account is a share of. */
import { withoutNumber } from "./misconception.ts";

export const interestOnThePosition = withoutNumber("I pay interest on all that I hold.");

export const interestOnTheStake = withoutNumber("I pay interest on the money I put in.");

/** A loan taken for a future. */
export const marginPaysFunding = withoutNumber("Margin trading costs funding.");
