/** What to find at the Funding clock. */
import type { Mission } from "../model-definition.ts";
import { timeOfDay } from "./clock-looks.ts";
import type { FundingClockSet } from "./parameters.ts";
import type { FundingClockResult } from "./two-traders.ts";

export const missions = {
  "between-two-stamps": {
    ask: "Leave the rate as it is and hold the position for at least six hours without paying anything.",
    met: (result, values) =>
      !result.rate.isZero() && values.held >= 6 && result.stamps.length === 0,
    found: (result, values) =>
      `Opened at ${timeOfDay(result.opened)} and closed at ${timeOfDay(result.opened + values.held)}: no settlement lies between, so nothing is paid. Funding does not run by the minute; it is taken at its hour.`,
  },
} satisfies Record<string, Mission<FundingClockSet, FundingClockResult>>;
