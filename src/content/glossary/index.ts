/** Every term of art of the course, in the order in which the lessons teach them. A new one is one file and one line here. */
import { stakeTerm } from "./stake.ts";
import { simpleReturnTerm } from "./simple-return.ts";
import { compoundingTerm } from "./compounding.ts";
import { growthFactorTerm } from "./growth-factor.ts";
import { ledgerTerm } from "./ledger.ts";
import { scenarioTerm } from "./scenario.ts";
import { seedTerm } from "./seed.ts";
import { leveragedTokenTerm } from "./leveraged-token.ts";
import { underlyingTerm } from "./underlying.ts";
import { unitTerm } from "./unit.ts";
import { basketTerm } from "./basket.ts";
import { notionalTerm } from "./notional.ts";
import { navTerm } from "./nav.ts";
import { longTerm } from "./long.ts";
import { shortTerm } from "./short.ts";
import { leverageTerm } from "./leverage.ts";
import { targetLeverageTerm } from "./target-leverage.ts";
import { perpetualTerm } from "./perpetual.ts";
import { recoveryTerm } from "./recovery.ts";
import { positionSizeTerm } from "./position-size.ts";
import { realLeverageTerm } from "./real-leverage.ts";
import { leverageDriftTerm } from "./leverage-drift.ts";
import { rebalancingTerm } from "./rebalancing.ts";
import { turnoverTerm } from "./turnover.ts";
import { staticPositionTerm } from "./static-position.ts";
import { dailyResetTerm } from "./daily-reset.ts";
import { bandTerm } from "./band.ts";
import { triggerMoveTerm } from "./trigger-move.ts";
import { guardTerm } from "./guard.ts";
import { hiddenTargetTerm } from "./hidden-target.ts";
import { frontRunningTerm } from "./front-running.ts";
import { recentringTerm } from "./recentring.ts";
import { restorePointTerm } from "./restore-point.ts";
import { monitoringTerm } from "./monitoring.ts";
import { standardPriceTerm } from "./standard-price.ts";
import { premiumTerm } from "./premium.ts";
import { creationTerm } from "./creation.ts";
import { arbitrageTerm } from "./arbitrage.ts";
import { shareMergeTerm } from "./share-merge.ts";
import { depthTerm } from "./depth.ts";
import { slippageTerm } from "./slippage.ts";
import { fundingRateTerm } from "./funding-rate.ts";
import { premiumIndexTerm } from "./premium-index.ts";
import { managementFeeTerm } from "./management-fee.ts";
import { tradingCostTerm } from "./trading-cost.ts";
import { spreadTerm } from "./spread.ts";
import { pathDependenceTerm } from "./path-dependence.ts";
import { volatilityTerm } from "./volatility.ts";
import { realisedVarianceTerm } from "./realised-variance.ts";
import { logReturnTerm } from "./log-return.ts";
import { volatilityDecayTerm } from "./volatility-decay.ts";
import { chopTerm } from "./chop.ts";
import { trendTerm } from "./trend.ts";
import { meanTerm } from "./mean.ts";
import { medianTerm } from "./median.ts";
import { quantileTerm } from "./quantile.ts";
import { driftTerm } from "./drift.ts";
import { simulatedPathTerm } from "./simulated-path.ts";
import { breakEvenMoveTerm } from "./break-even-move.ts";
import { autocorrelationTerm } from "./autocorrelation.ts";
import { growthOptimalLeverageTerm } from "./growth-optimal-leverage.ts";
import { drawdownTerm } from "./drawdown.ts";
import { gapTerm } from "./gap.ts";
import { wipeOutTerm } from "./wipe-out.ts";
import { deficitTerm } from "./deficit.ts";
import { outageTerm } from "./outage.ts";
import { marginTerm } from "./margin.ts";
import { marginLevelTerm } from "./margin-level.ts";
import { marginCallTerm } from "./margin-call.ts";
import { liquidationTerm } from "./liquidation.ts";
import { borrowInterestTerm } from "./borrow-interest.ts";
import { maintenanceMarginTerm } from "./maintenance-margin.ts";
import { markPriceTerm } from "./mark-price.ts";
import { liquidationPriceTerm } from "./liquidation-price.ts";
import { bankruptcyPriceTerm } from "./bankruptcy-price.ts";
import { isolatedMarginTerm } from "./isolated-margin.ts";
import { crossMarginTerm } from "./cross-margin.ts";
import { linearContractTerm } from "./linear-contract.ts";
import { inverseContractTerm } from "./inverse-contract.ts";
import { insuranceFundTerm } from "./insurance-fund.ts";
import { autoDeleveragingTerm } from "./auto-deleveraging.ts";
import { datedFutureTerm } from "./dated-future.ts";
import { basisTerm } from "./basis.ts";
import { cefiTerm } from "./cefi.ts";
import { defiTerm } from "./defi.ts";
import { custodyTerm } from "./custody.ts";
import { keeperTerm } from "./keeper.ts";
import { oracleTerm } from "./oracle.ts";
import { gasTerm } from "./gas.ts";
import { ripcordTerm } from "./ripcord.ts";
import { collateralTokenTerm } from "./collateral-token.ts";
import { poolTokenTerm } from "./pool-token.ts";
import { skewTerm } from "./skew.ts";
import type { Term } from "./term.ts";

export const glossary: readonly Term[] = [
  stakeTerm,
  simpleReturnTerm,
  compoundingTerm,
  growthFactorTerm,
  ledgerTerm,
  scenarioTerm,
  seedTerm,
  leveragedTokenTerm,
  underlyingTerm,
  unitTerm,
  basketTerm,
  notionalTerm,
  navTerm,
  longTerm,
  shortTerm,
  leverageTerm,
  targetLeverageTerm,
  perpetualTerm,
  recoveryTerm,
  positionSizeTerm,
  realLeverageTerm,
  leverageDriftTerm,
  rebalancingTerm,
  turnoverTerm,
  staticPositionTerm,
  dailyResetTerm,
  bandTerm,
  triggerMoveTerm,
  guardTerm,
  hiddenTargetTerm,
  frontRunningTerm,
  recentringTerm,
  restorePointTerm,
  monitoringTerm,
  standardPriceTerm,
  premiumTerm,
  creationTerm,
  arbitrageTerm,
  shareMergeTerm,
  depthTerm,
  slippageTerm,
  fundingRateTerm,
  premiumIndexTerm,
  managementFeeTerm,
  tradingCostTerm,
  spreadTerm,
  pathDependenceTerm,
  volatilityTerm,
  realisedVarianceTerm,
  logReturnTerm,
  volatilityDecayTerm,
  chopTerm,
  trendTerm,
  meanTerm,
  medianTerm,
  quantileTerm,
  driftTerm,
  simulatedPathTerm,
  breakEvenMoveTerm,
  autocorrelationTerm,
  growthOptimalLeverageTerm,
  drawdownTerm,
  gapTerm,
  wipeOutTerm,
  deficitTerm,
  outageTerm,
  marginTerm,
  marginLevelTerm,
  marginCallTerm,
  liquidationTerm,
  borrowInterestTerm,
  maintenanceMarginTerm,
  markPriceTerm,
  liquidationPriceTerm,
  bankruptcyPriceTerm,
  isolatedMarginTerm,
  crossMarginTerm,
  linearContractTerm,
  inverseContractTerm,
  insuranceFundTerm,
  autoDeleveragingTerm,
  datedFutureTerm,
  basisTerm,
  cefiTerm,
  defiTerm,
  custodyTerm,
  keeperTerm,
  oracleTerm,
  gasTerm,
  ripcordTerm,
  collateralTokenTerm,
  poolTokenTerm,
  skewTerm,
];
