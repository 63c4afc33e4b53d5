/** What a unit is taken for: each is something else that has leverage. */
import { withoutNumber } from "./misconception.ts";

export const leveragedCoin = withoutNumber("I own coins that move faster than others.");

export const tokenIsALoan = withoutNumber("I have borrowed money, and the coins are mine.");

export const tokenIsAFuture = withoutNumber("I have a futures contract of my own.");
