/** The words that a lesson may use without importing them: one line each. */
import FadingLedger from "./ledger/FadingLedger.astro";
import Ledger from "./ledger/Ledger.astro";
import DrawCurve from "./prediction/DrawCurve.astro";
import DrawHistogram from "./prediction/DrawHistogram.astro";
import Predict from "./prediction/Predict.astro";
import PredictDirection from "./prediction/PredictDirection.astro";
import Comparison from "./prose/Comparison.astro";
import Deeper from "./prose/Deeper.astro";
import Fact from "./prose/Fact.astro";
import Formula from "./prose/Formula.astro";
import LeavesOut from "./prose/LeavesOut.astro";
import Pitfall from "./prose/Pitfall.astro";
import Recap from "./prose/Recap.astro";
import Sidenote from "./prose/Sidenote.astro";
import Term from "./prose/Term.astro";
import PostTest from "./quiz/course-test/PostTest.astro";
import PreTest from "./quiz/course-test/PreTest.astro";
import Quiz from "./quiz/Quiz.astro";
import Preset from "./sentence/Preset.astro";
import Scrub from "./sentence/Scrub.astro";
import TryThis from "./sentence/TryThis.astro";
import Value from "./sentence/Value.astro";
import BasketBuilder from "./widgets/basket-builder/BasketBuilder.astro";
import DialLedger from "./widgets/doubling-dial/DialLedger.astro";
import DoublingDial from "./widgets/doubling-dial/DoublingDial.astro";
import DriftDial from "./widgets/drift-dial/DriftDial.astro";
import PublishedRanges from "./widgets/drift-dial/PublishedRanges.astro";
import PathPainter from "./widgets/path-painter/PathPainter.astro";
import BasisClock from "./widgets/basis-clock/BasisClock.astro";
import CostMeter from "./widgets/cost-meter/CostMeter.astro";
import FundingClock from "./widgets/funding-clock/FundingClock.astro";
import ArbitrageLedger from "./widgets/two-prices/ArbitrageLedger.astro";
import ExitDoors from "./widgets/two-prices/ExitDoors.astro";
import ManyPaths from "./widgets/many-paths/ManyPaths.astro";
import MergeSlider from "./widgets/share-merge/MergeSlider.astro";
import FourWays from "./widgets/four-ways/FourWays.astro";
import PoolSkew from "./widgets/pool-skew/PoolSkew.astro";
import WhoTurnsTheCrank from "./widgets/crank/WhoTurnsTheCrank.astro";
import TwoPrices from "./widgets/two-prices/TwoPrices.astro";
import LiquidationLadder from "./widgets/liquidation-ladder/LiquidationLadder.astro";
import NightGap from "./widgets/night-gap/NightGap.astro";
import Replay from "./widgets/replay/Replay.astro";
import ResetDesk from "./widgets/reset-desk/ResetDesk.astro";
import RuleLab from "./widgets/rule-lab/RuleLab.astro";
import RuleLedger from "./widgets/rule-lab/RuleLedger.astro";
import ThreeWays from "./widgets/three-ways/ThreeWays.astro";

export const vocabulary = {
  BasketBuilder,
  ArbitrageLedger,
  BasisClock,
  Comparison,
  CostMeter,
  Deeper,
  DialLedger,
  DoublingDial,
  DrawCurve,
  DrawHistogram,
  DriftDial,
  ExitDoors,
  Fact,
  FadingLedger,
  Formula,
  FourWays,
  FundingClock,
  LeavesOut,
  Ledger,
  LiquidationLadder,
  ManyPaths,
  MergeSlider,
  NightGap,
  PathPainter,
  Pitfall,
  PostTest,
  PreTest,
  Predict,
  PredictDirection,
  Preset,
  PoolSkew,
  PublishedRanges,
  Quiz,
  Recap,
  Replay,
  ResetDesk,
  RuleLab,
  RuleLedger,
  Scrub,
  Sidenote,
  Term,
  ThreeWays,
  TryThis,
  TwoPrices,
  Value,
  WhoTurnsTheCrank,
};
