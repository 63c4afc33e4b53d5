import { withoutNumber } from "./misconception.ts";

/** A trade at its price is taken for a gain or a loss. */
export const resetMovesNav = withoutNumber("A rebalance changes what my units are worth.");
