/**
 * Every metric of the engine, one quantity a file.
 *
 * `METRICS` describes each of them in words; it is written from their docstrings by
 * `node scripts/metrics/write-catalogue.ts`, and a test fails when the two differ.
 */
export { arbitrageBounds } from "./arbitrage-bounds.ts";
export { avellanedaZhangFactor } from "./avellaneda-zhang-factor.ts";
export type { AvellanedaZhangInput } from "./avellaneda-zhang-factor.ts";
export { bankruptcyPrice } from "./bankruptcy-price.ts";
export { basisAnnualised } from "./basis-annualised.ts";
export { beatSpotMove } from "./beat-spot-move.ts";
export { breakEvenMove } from "./break-even-move.ts";
export type { BreakEvenInput } from "./break-even-move.ts";
export { breakEvenVolatility } from "./break-even-volatility.ts";
export { bufferedLiquidationPrice } from "./buffered-liquidation-price.ts";
export { collateralIndexReturn } from "./collateral-index-return.ts";
export { collateralLeverage } from "./collateral-leverage.ts";
export { compoundedGrowth } from "./compounded-growth.ts";
export { exitFee } from "./exit-fee.ts";
export { expectedYearlyCost } from "./expected-yearly-cost.ts";
export { feeAmount } from "./fee-amount.ts";
export { feeOverTime } from "./fee-over-time.ts";
export { fundNav } from "./fund-nav.ts";
export { fundingInterest } from "./funding-interest.ts";
export { fundingOnNavPerYear } from "./funding-on-nav-per-year.ts";
export { fundingOverHolding, fundingPayment } from "./funding-payment.ts";
export type { FundingStamp } from "./funding-payment.ts";
export { fundingPerYear } from "./funding-per-year.ts";
export type { YearlyFundingInput } from "./funding-per-year.ts";
export { fundingRate } from "./funding-rate.ts";
export { gbmMean } from "./gbm-mean.ts";
export { gbmMedian } from "./gbm-median.ts";
export { gbmQuantile } from "./gbm-quantile.ts";
export { growthOptimalLeverage } from "./growth-optimal-leverage.ts";
export { impliedVariance } from "./implied-variance.ts";
export { initialMargin } from "./initial-margin.ts";
export { inverseBankruptcyPrice } from "./inverse-bankruptcy-price.ts";
export { inverseLiquidationPrice } from "./inverse-liquidation-price.ts";
export type { InversePosition } from "./inverse-liquidation-price.ts";
export { lendingLiquidationMove } from "./lending-liquidation-move.ts";
export { leverageDeviation } from "./leverage-deviation.ts";
export { liquidationPrice } from "./liquidation-price.ts";
export type { LinearPosition } from "./liquidation-price.ts";
export { lossProbability } from "./loss-probability.ts";
export { maintenanceBrackets, maintenanceMargin } from "./maintenance-margin.ts";
export type { MaintenanceBracket, MaintenanceTier } from "./maintenance-margin.ts";
export { marginInterest } from "./margin-interest.ts";
export { maxBorrow } from "./max-borrow.ts";
export { maximumDrawdown } from "./maximum-drawdown.ts";
export { normalCdf, normalQuantile } from "./normal-distribution.ts";
export { poolBalances, poolsAfterReward } from "./pool-balances.ts";
export { poolEffectiveLeverage } from "./pool-effective-leverage.ts";
export { poolTransferShare } from "./pool-transfer-share.ts";
export type { PoolMove } from "./pool-transfer-share.ts";
export { positionBacking } from "./position-backing.ts";
export type { LiquidationConvention, MarginMode, PositionTerms } from "./position-backing.ts";
export { premiumHolderReturn } from "./premium-holder-return.ts";
export { premiumIndex } from "./premium-index.ts";
export { premium } from "./premium.ts";
export { quickMarginLiquidationPrice } from "./quick-margin-liquidation-price.ts";
export { realLeverageAfterMove } from "./real-leverage-after-move.ts";
export { realLeverage } from "./real-leverage.ts";
export { realisedVariance, realisedVolatility } from "./realised-variance.ts";
export { rebalanceCost } from "./rebalance-cost.ts";
export { rebalanceTradeAfterCost } from "./rebalance-trade-after-cost.ts";
export { rebalanceTrade } from "./rebalance-trade.ts";
export { recentredRatio } from "./recentred-ratio.ts";
export type { RecentringBounds } from "./recentred-ratio.ts";
export { recentringAction } from "./recentring-action.ts";
export type { RecentringAction, RecentringMethod } from "./recentring-action.ts";
export { recentringTrade } from "./recentring-trade.ts";
export { recoveryMove } from "./recovery-move.ts";
export { shareMerge } from "./share-merge.ts";
export { skewFillPrice } from "./skew-fill-price.ts";
export { fundingVelocity, skewFunding } from "./skew-funding.ts";
export { skewLiquidationMargin } from "./skew-liquidation-margin.ts";
export { spotMarginLevel } from "./spot-margin-level.ts";
export {
  spotMarginCallPrice,
  spotMarginLiquidationPrice,
  spotMarginPrice,
} from "./spot-margin-price.ts";
export type { SpotMarginPosition } from "./spot-margin-price.ts";
export { staticGrowth } from "./static-growth.ts";
export { streamingFee } from "./streaming-fee.ts";
export { theoreticalDatedPrice } from "./theoretical-dated-price.ts";
export { correlation, regressionBeta } from "./correlation.ts";
export type { PairedReturns } from "./correlation.ts";
export { medianTrackingError } from "./median-tracking-error.ts";
export { unexplainedDrag } from "./unexplained-drag.ts";
export { trendExponents } from "./trend-exponents.ts";
export { triggerMove } from "./trigger-move.ts";
export { turnover } from "./turnover.ts";
export { vaultLiquidation } from "./vault-liquidation.ts";
export { volatilityDecay } from "./volatility-decay.ts";
export { wipeOutMove } from "./wipe-out-move.ts";
export type { LognormalInput } from "./lognormal-token.ts";
export type { Side } from "./side.ts";
export { METRICS } from "./catalogue.ts";
export type { MetricName } from "./catalogue.ts";
export type { MetricDescription } from "./description.ts";
