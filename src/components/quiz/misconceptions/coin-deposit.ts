/** Two beliefs about contracts whose margin is in coins. */
import { withoutNumber } from "./misconception.ts";

export const coinDepositStandsStill = withoutNumber(
  "A deposit in coins is worth the same wherever the price goes.",
);

/** True of a token's edges, and turned round where the deposit moves with the coin. */
export const shortEndsFirst = withoutNumber("A short ends sooner than a long.");
