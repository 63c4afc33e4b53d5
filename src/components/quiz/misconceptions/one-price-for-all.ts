import { withoutNumber } from "./misconception.ts";

/** The best bid taken for the price of every order, whatever its size. */
export const onePriceForAll = withoutNumber("The price on the screen is the price of any order.");
