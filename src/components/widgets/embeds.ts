/** Every instrument that can stand in another site's frame: one line a model, its mount and its title. */
import BasisClock from "./basis-clock/BasisClock.astro";
import BasketBuilder from "./basket-builder/BasketBuilder.astro";
import CostMeter from "./cost-meter/CostMeter.astro";
import DoublingDial from "./doubling-dial/DoublingDial.astro";
import DriftDial from "./drift-dial/DriftDial.astro";
import FundingClock from "./funding-clock/FundingClock.astro";
import type { ModelName } from "./index.ts";
import Lab from "./lab/Lab.astro";
import LiquidationLadder from "./liquidation-ladder/LiquidationLadder.astro";
import ManyPaths from "./many-paths/ManyPaths.astro";
import MergeSlider from "./share-merge/MergeSlider.astro";
import NightGap from "./night-gap/NightGap.astro";
import PathPainter from "./path-painter/PathPainter.astro";
import PoolSkew from "./pool-skew/PoolSkew.astro";
import Replay from "./replay/Replay.astro";
import ResetDesk from "./reset-desk/ResetDesk.astro";
import RuleLab from "./rule-lab/RuleLab.astro";
import ThreeWays from "./three-ways/ThreeWays.astro";
import TwoPrices from "./two-prices/TwoPrices.astro";
import WhoTurnsTheCrank from "./crank/WhoTurnsTheCrank.astro";

export const embeds = {
  "basket-builder": { mount: BasketBuilder, title: "The basket builder" },
  "doubling-dial": { mount: DoublingDial, title: "The doubling dial" },
  "drift-dial": { mount: DriftDial, title: "The drift dial" },
  "reset-desk": { mount: ResetDesk, title: "The reset desk" },
  "rule-lab": { mount: RuleLab, title: "The rule lab" },
  "path-painter": { mount: PathPainter, title: "The path painter" },
  lab: { mount: Lab, title: "The lab" },
  "many-paths": { mount: ManyPaths, title: "Many paths" },
  replay: { mount: Replay, title: "Twenty years of closes" },
  "three-ways": { mount: ThreeWays, title: "Three ways to hold one idea" },
  "cost-meter": { mount: CostMeter, title: "The cost meter" },
  "share-merge": { mount: MergeSlider, title: "The merge slider" },
  "two-prices": { mount: TwoPrices, title: "Two prices" },
  crank: { mount: WhoTurnsTheCrank, title: "Who turns the crank?" },
  "pool-skew": { mount: PoolSkew, title: "Two pools" },
  "funding-clock": { mount: FundingClock, title: "The funding clock" },
  "liquidation-ladder": { mount: LiquidationLadder, title: "The liquidation ladder" },
  "night-gap": { mount: NightGap, title: "Who pays for a jump" },
  "basis-clock": { mount: BasisClock, title: "The basis clock" },
} as const satisfies Record<ModelName, { readonly mount: typeof RuleLab; readonly title: string }>;
