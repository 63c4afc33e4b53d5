/** Every mistake with a name. A new one is one file and one line here. */
import { addsReturns } from "./adds-returns.ts";
import { alwaysDecays } from "./always-decays.ts";
import { anyPremiumPays } from "./any-premium-pays.ts";
import { basisWithoutItsDays } from "./basis-without-its-days.ts";
import { coinDepositStandsStill, shortEndsFirst } from "./coin-deposit.ts";
import { comesBack } from "./comes-back.ts";
import { everyLeverageIsALoan } from "./every-leverage-is-a-loan.ts";
import { feeOnThePosition, feesAddUp } from "./fee-over-days.ts";
import { forgetsLeverage } from "./forgets-leverage.ts";
import { fundingOnNav, settledOnceADay } from "./funding-base.ts";
import { gainsAddLeverage } from "./gains-add-leverage.ts";
import { goneWithTheStake } from "./gone-with-the-stake.ts";
import { lenderWaits, thresholdOfThePrice } from "./lender-waits.ts";
import { letterIsTheSize } from "./letter-is-the-size.ts";
import { levelIsTheFall } from "./level-is-the-fall.ts";
import { leverageFollowsPrice } from "./leverage-follows-price.ts";
import { leverageForgetsPosition } from "./leverage-forgets-position.ts";
import { leverageIsTheLoan } from "./leverage-is-the-loan.ts";
import { leverageStaysFixed } from "./leverage-stays-fixed.ts";
import { interestOnThePosition, interestOnTheStake, marginPaysFunding } from "./loan-base.ts";
import { maintenanceAtTheEntry, maintenanceOfTheStake } from "./maintenance-margin.ts";
import type { Misconception } from "./misconception.ts";
import { moreLeverageMoreLeft } from "./more-leverage-more-left.ts";
import { neverResized } from "./never-resized.ts";
import { noForcedSale } from "./no-forced-sale.ts";
import { onePriceForAll } from "./one-price-for-all.ts";
import { onlyLeverageCounts } from "./only-leverage-counts.ts";
import {
  feesMakeTheDifference,
  losesOnlyInAFall,
  onlyTheEndsCount,
} from "./only-the-ends-count.ts";
import { orderMatters } from "./order-matters.ts";
import { poolPaysTheName } from "./pool-pays-the-name.ts";
import { premiumTakenOff, priceIsNav } from "./price-is-nav.ts";
import { cheapHasRoom, mergeAddsWorth } from "./price-of-a-unit.ts";
import { forgetsTheRange, restoresTheTarget } from "./recentring.ts";
import { resetMovesNav } from "./reset-moves-nav.ts";
import { resizedDaily } from "./resized-daily.ts";
import { sameMoveBack, wayBackOfTheStart } from "./same-move-back.ts";
import { shortMirrorsLong } from "./short-mirrors-long.ts";
import { shortTradesLeast } from "./short-trades-least.ts";
import { stopsAtTheTrigger } from "./stops-at-the-trigger.ts";
import { countsTheSwings, tollGrowsWithTheSwing, widestSwingDecides } from "./toll-of-swings.ts";
import { chasesTheTarget, investsTheGain, takesProfit } from "./trade-size.ts";
import { triggerByRatio, triggerByWidth } from "./trigger-by-ratio.ts";
import { owesTheRest, restComesBack } from "./what-a-stake-covers.ts";
import { leveragedCoin, tokenIsAFuture, tokenIsALoan } from "./what-a-token-is.ts";
import {
  fundingIsAFee,
  leverageMultipliesFunding,
  tokenPaysNoFunding,
} from "./who-pays-funding.ts";
import { anybodyMayAct, keeperWaitsADay } from "./who-turns-the-crank.ts";

export const misconceptions = {
  "adds-returns": addsReturns,
  "same-move-back": sameMoveBack,
  "way-back-of-the-start": wayBackOfTheStart,
  "never-resized": neverResized,
  "resized-daily": resizedDaily,
  "comes-back": comesBack,
  "forgets-leverage": forgetsLeverage,
  "invests-the-gain": investsTheGain,
  "chases-the-target": chasesTheTarget,
  "takes-profit": takesProfit,
  "stops-at-the-trigger": stopsAtTheTrigger,
  "leverage-stays-fixed": leverageStaysFixed,
  "leverage-follows-price": leverageFollowsPrice,
  "leverage-forgets-position": leverageForgetsPosition,
  "trigger-by-ratio": triggerByRatio,
  "trigger-by-width": triggerByWidth,
  "gone-with-the-stake": goneWithTheStake,
  "level-is-the-fall": levelIsTheFall,
  "maintenance-of-the-stake": maintenanceOfTheStake,
  "maintenance-at-the-entry": maintenanceAtTheEntry,
  "short-mirrors-long": shortMirrorsLong,
  "price-is-nav": priceIsNav,
  "premium-taken-off": premiumTakenOff,
  "funding-on-nav": fundingOnNav,
  "settled-once-a-day": settledOnceADay,
  "fees-add-up": feesAddUp,
  "fee-on-the-position": feeOnThePosition,
  "restores-the-target": restoresTheTarget,
  "forgets-the-range": forgetsTheRange,
  "lender-waits": lenderWaits,
  "threshold-of-the-price": thresholdOfThePrice,
  "order-matters": orderMatters,
  "more-leverage-more-left": moreLeverageMoreLeft,
  "toll-grows-with-the-swing": tollGrowsWithTheSwing,
  "counts-the-swings": countsTheSwings,
  "widest-swing-decides": widestSwingDecides,
  "always-decays": alwaysDecays,
  "gains-add-leverage": gainsAddLeverage,
  "leverage-is-the-loan": leverageIsTheLoan,
  "letter-is-the-size": letterIsTheSize,
  "leveraged-coin": leveragedCoin,
  "token-is-a-loan": tokenIsALoan,
  "token-is-a-future": tokenIsAFuture,
  "reset-moves-nav": resetMovesNav,
  "short-trades-least": shortTradesLeast,
  "no-forced-sale": noForcedSale,
  "owes-the-rest": owesTheRest,
  "rest-comes-back": restComesBack,
  "one-price-for-all": onePriceForAll,
  "cheap-has-room": cheapHasRoom,
  "merge-adds-worth": mergeAddsWorth,
  "any-premium-pays": anyPremiumPays,
  "funding-is-a-fee": fundingIsAFee,
  "token-pays-no-funding": tokenPaysNoFunding,
  "leverage-multiplies-funding": leverageMultipliesFunding,
  "interest-on-the-position": interestOnThePosition,
  "interest-on-the-stake": interestOnTheStake,
  "margin-pays-funding": marginPaysFunding,
  "only-leverage-counts": onlyLeverageCounts,
  "coin-deposit-stands-still": coinDepositStandsStill,
  "short-ends-first": shortEndsFirst,
  "basis-without-its-days": basisWithoutItsDays,
  "anybody-may-act": anybodyMayAct,
  "keeper-waits-a-day": keeperWaitsADay,
  "every-leverage-is-a-loan": everyLeverageIsALoan,
  "pool-pays-the-name": poolPaysTheName,
  "only-the-ends-count": onlyTheEndsCount,
  "loses-only-in-a-fall": losesOnlyInAFall,
  "fees-make-the-difference": feesMakeTheDifference,
} satisfies Record<string, Misconception>;

export type MisconceptionId = keyof typeof misconceptions;

/** The mistake of that name. */
export function misconceptionOf(id: MisconceptionId): Misconception {
  return misconceptions[id];
}
