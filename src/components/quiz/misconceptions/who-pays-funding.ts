/** Who pays funding, and by what it is measured. */
import { withoutNumber } from "./misconception.ts";

/** The sign of the rate is left out. */
export const fundingIsAFee = withoutNumber("Funding is a fee: whoever holds a position pays it.");

/** The basket behind the token is left out. */
export const tokenPaysNoFunding = withoutNumber("I hold a token and no future: I pay no funding.");

/** The position is the same; only the money behind it differs. */
export const leverageMultipliesFunding = withoutNumber(
  "The more leverage I choose, the more funding I pay.",
);
