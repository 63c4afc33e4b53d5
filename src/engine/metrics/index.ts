/** Every metric of the engine, one quantity a file. */
export { bankruptcyPrice } from "./bankruptcy-price.ts";
export { initialMargin } from "./initial-margin.ts";
export { inverseBankruptcyPrice } from "./inverse-bankruptcy-price.ts";
export { inverseLiquidationPrice } from "./inverse-liquidation-price.ts";
export type { InversePosition } from "./inverse-liquidation-price.ts";
export { liquidationPrice } from "./liquidation-price.ts";
export type { LinearPosition } from "./liquidation-price.ts";
export { bracketAt, maintenanceBrackets, maintenanceMargin } from "./maintenance-margin.ts";
export type { MaintenanceBracket, MaintenanceTier } from "./maintenance-margin.ts";
export { positionBacking } from "./position-backing.ts";
export type { LiquidationConvention, MarginMode, PositionTerms } from "./position-backing.ts";
export { realLeverageAfterMove } from "./real-leverage-after-move.ts";
export type { Side } from "./side.ts";
export { spotMarginLevel } from "./spot-margin-level.ts";
export {
  spotMarginCallPrice,
  spotMarginLiquidationPrice,
  spotMarginPrice,
} from "./spot-margin-price.ts";
export type { SpotMarginPosition } from "./spot-margin-price.ts";
export { triggerMove } from "./trigger-move.ts";
