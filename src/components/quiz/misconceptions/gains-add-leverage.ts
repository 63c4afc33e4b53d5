import { withoutNumber } from "./misconception.ts";

/** Leverage taken for something that grows with the result; which side the token is on does not matter. */
export const gainsAddLeverage = withoutNumber("Whoever gains has more leverage than before.");
