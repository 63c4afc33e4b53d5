/** Every mistake with a name. A new one is one file and one line here. */
import { addsReturns } from "./adds-returns.ts";
import { comesBack } from "./comes-back.ts";
import { feeOnThePosition, feesAddUp } from "./fee-over-days.ts";
import { forgetsLeverage } from "./forgets-leverage.ts";
import { goneWithTheStake } from "./gone-with-the-stake.ts";
import { fundingOnNav, settledOnceADay } from "./funding-base.ts";
import { leverageFollowsPrice } from "./leverage-follows-price.ts";
import { leverageForgetsPosition } from "./leverage-forgets-position.ts";
import { leverageStaysFixed } from "./leverage-stays-fixed.ts";
import { sameMoveBack, wayBackOfTheStart } from "./same-move-back.ts";
import { shortMirrorsLong } from "./short-mirrors-long.ts";
import { chasesTheTarget, investsTheGain, takesProfit } from "./trade-size.ts";
import { lenderWaits, thresholdOfThePrice } from "./lender-waits.ts";
import { levelIsTheFall } from "./level-is-the-fall.ts";
import { maintenanceAtTheEntry, maintenanceOfTheStake } from "./maintenance-margin.ts";
import type { Misconception } from "./misconception.ts";
import { neverResized } from "./never-resized.ts";
import { premiumTakenOff, priceIsNav } from "./price-is-nav.ts";
import { forgetsTheRange, restoresTheTarget } from "./recentring.ts";
import { resizedDaily } from "./resized-daily.ts";
import { stopsAtTheTrigger } from "./stops-at-the-trigger.ts";
import { triggerByRatio, triggerByWidth } from "./trigger-by-ratio.ts";

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
} satisfies Record<string, Misconception>;

export type MisconceptionId = keyof typeof misconceptions;

/** The mistake of that name. */
export function misconceptionOf(id: MisconceptionId): Misconception {
  return misconceptions[id];
}
