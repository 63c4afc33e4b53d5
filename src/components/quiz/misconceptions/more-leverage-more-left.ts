import { withoutNumber } from "./misconception.ts";

/** What leverage does to a gain, said of every path. */
export const moreLeverageMoreLeft = withoutNumber("The more leverage, the more is left.");
