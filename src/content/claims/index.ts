/** Every correction to the article, in its order. A new one is one file and one line here. */
import type { Claim } from "./claim.ts";
import { staticLosesNineClaim } from "./static-loses-nine.ts";
import { bandLosesNineClaim } from "./band-loses-nine.ts";
import { noLiquidationClaim } from "./no-liquidation.ts";
import { noMarginClaim } from "./no-margin.ts";
import { likeAPerpetualClaim } from "./like-a-perpetual.ts";
import { fundingAYearClaim } from "./funding-a-year.ts";
import { bybitAndOkxClaim } from "./bybit-and-okx.ts";
import { redeemUnderlyingClaim } from "./redeem-underlying.ts";
import { marginFundingClaim } from "./margin-funding.ts";
import { futuresFundingClaim } from "./futures-funding.ts";
import { builtInLeverageClaim } from "./built-in-leverage.ts";
import { alwaysDecaysClaim } from "./always-decays.ts";
import { totalLossRareClaim } from "./total-loss-rare.ts";
import { lowComplexityClaim } from "./low-complexity.ts";
import { regulatedLiquidClaim } from "./regulated-liquid.ts";

export const claims: readonly Claim[] = [
  staticLosesNineClaim,
  bandLosesNineClaim,
  noLiquidationClaim,
  noMarginClaim,
  likeAPerpetualClaim,
  fundingAYearClaim,
  bybitAndOkxClaim,
  redeemUnderlyingClaim,
  marginFundingClaim,
  futuresFundingClaim,
  builtInLeverageClaim,
  alwaysDecaysClaim,
  totalLossRareClaim,
  lowComplexityClaim,
  regulatedLiquidClaim,
];
