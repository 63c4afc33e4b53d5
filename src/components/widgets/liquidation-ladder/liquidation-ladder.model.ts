/** Where a future is taken over, long and short, by three published formulas. */
import { inPortions } from "../../../pace/portions.ts";
import { defineModel } from "../model-definition.ts";
import { climb, climbing, ladderScenario } from "./ladder.ts";
import type { LadderResult } from "./ladder.ts";
import { missions } from "./liquidation-ladder.missions.ts";
import { presets } from "./liquidation-ladder.presets.ts";
import { quantities } from "./liquidation-ladder.quantities.ts";
import { liquidationLadderSet } from "./parameters.ts";
import type { LiquidationLadderSet } from "./parameters.ts";

export const liquidationLadder = defineModel<LiquidationLadderSet, LadderResult>({
  name: "liquidation-ladder",
  set: liquidationLadderSet,
  presets,
  formula:
    "The position is taken over where its margin plus its result equals its maintenance margin. Binance and OKX measure the maintenance margin at that price, OKX with the closing fee; Bybit measures it at the entry. At the bankruptcy price margin plus result is nothing.",
  scenario: ladderScenario,
  derive: climb,
  deriveLater: inPortions(climbing),
  quantities,
  missions,
});
