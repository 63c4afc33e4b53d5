/**
 * What a cell shows after a turn is what it would have been built with: no text, number or row stays behind.
 * Each instrument is turned to each of its presets and once in every control, and held against the same
 * instrument built for these values.
 */
import { cleanup, render, waitFor } from "@solidjs/testing-library";
import type { JSX } from "solid-js";
import { afterEach, describe, expect, test, vi } from "vitest";
import { BasisClock } from "../../../src/components/widgets/basis-clock/BasisClock.tsx";
import { basisClockDrawing } from "../../../src/components/widgets/basis-clock/basis-clock.drawing.ts";
import { BasketBuilder } from "../../../src/components/widgets/basket-builder/BasketBuilder.tsx";
import { basketBuilderDrawing } from "../../../src/components/widgets/basket-builder/basket-builder.drawing.ts";
import { CostMeter } from "../../../src/components/widgets/cost-meter/CostMeter.tsx";
import { costMeterDrawing } from "../../../src/components/widgets/cost-meter/cost-meter.drawing.ts";
import { crankDrawing } from "../../../src/components/widgets/crank/crank.drawing.ts";
import { WhoTurnsTheCrank } from "../../../src/components/widgets/crank/WhoTurnsTheCrank.tsx";
import type { Derivation } from "../../../src/components/widgets/derived.ts";
import { DialLedger } from "../../../src/components/widgets/doubling-dial/DialLedger.tsx";
import { DoublingDial } from "../../../src/components/widgets/doubling-dial/DoublingDial.tsx";
import { doublingDial } from "../../../src/components/widgets/doubling-dial/doubling-dial.model.ts";
import { DriftDial } from "../../../src/components/widgets/drift-dial/DriftDial.tsx";
import { driftDialDrawing } from "../../../src/components/widgets/drift-dial/drift-dial.drawing.ts";
import { FundingClock } from "../../../src/components/widgets/funding-clock/FundingClock.tsx";
import { fundingClockDrawing } from "../../../src/components/widgets/funding-clock/funding-clock.drawing.ts";
import { definitionOf } from "../../../src/components/widgets/index.ts";
import { LiquidationLadder } from "../../../src/components/widgets/liquidation-ladder/LiquidationLadder.tsx";
import { liquidationLadderDrawing } from "../../../src/components/widgets/liquidation-ladder/liquidation-ladder.drawing.ts";
import { NightGap } from "../../../src/components/widgets/night-gap/NightGap.tsx";
import { nightGapDrawing } from "../../../src/components/widgets/night-gap/night-gap.drawing.ts";
import { PathPainter } from "../../../src/components/widgets/path-painter/PathPainter.tsx";
import { pathPainterDrawing } from "../../../src/components/widgets/path-painter/path-painter.drawing.ts";
import { PoolSkew } from "../../../src/components/widgets/pool-skew/PoolSkew.tsx";
import { poolSkew } from "../../../src/components/widgets/pool-skew/pool-skew.model.ts";
import { drawReplay } from "../../../src/components/widgets/replay/drawn-replay.ts";
import { Replay } from "../../../src/components/widgets/replay/Replay.tsx";
import {
  TABLE_LEVERAGES,
  tokenId,
} from "../../../src/components/widgets/replay/replay-scenario.ts";
import { loadReplay } from "../../../src/components/widgets/replay/replay.model.ts";
import { ResetDesk } from "../../../src/components/widgets/reset-desk/ResetDesk.tsx";
import { resetDeskDrawing } from "../../../src/components/widgets/reset-desk/reset-desk.drawing.ts";
import { RuleLab } from "../../../src/components/widgets/rule-lab/RuleLab.tsx";
import { ruleLabDrawing } from "../../../src/components/widgets/rule-lab/rule-lab.drawing.ts";
import { ruleLedgerDrawings } from "../../../src/components/widgets/rule-lab/rule-ledger.drawing.ts";
import { RuleLedger } from "../../../src/components/widgets/rule-lab/RuleLedger.tsx";
import { MergeSlider } from "../../../src/components/widgets/share-merge/MergeSlider.tsx";
import { shareMergeDrawing } from "../../../src/components/widgets/share-merge/share-merge.drawing.ts";
import { threeWaysDrawing } from "../../../src/components/widgets/three-ways/three-ways.drawing.ts";
import { ThreeWays } from "../../../src/components/widgets/three-ways/ThreeWays.tsx";
import { ArbitrageLedger } from "../../../src/components/widgets/two-prices/ArbitrageLedger.tsx";
import { arbitrageLedgerDrawing } from "../../../src/components/widgets/two-prices/arbitrage-ledger.drawing.ts";
import { ExitDoors } from "../../../src/components/widgets/two-prices/ExitDoors.tsx";
import { exitDoorsDrawing } from "../../../src/components/widgets/two-prices/exit-doors.drawing.ts";
import { TwoPrices } from "../../../src/components/widgets/two-prices/TwoPrices.tsx";
import { twoPricesDrawing } from "../../../src/components/widgets/two-prices/two-prices.drawing.ts";
import { defaultsOf, snap } from "../../../src/engine/index.ts";
import type { Parameter, ParameterSet, ParameterValues } from "../../../src/engine/index.ts";
import { GET as closesOfTheSite } from "../../../src/pages/data/sp500.json.ts";
import { openModel } from "../../../src/state/page-models.ts";

afterEach(cleanup);

type Values = ParameterValues;

/** Another value than the default, well inside what the parameter can hold. */
function turned(parameter: Parameter): Values[string] {
  if (parameter.kind === "number") {
    const { min, max, default: start } = parameter;
    const up = snap(parameter, start + 0.3 * (max - start));
    return up === start ? snap(parameter, (min + start) / 2) : up;
  }
  if (parameter.kind === "choice") return parameter.options.at(-1)!.value;
  return parameter.kind === "list" ? parameter.default.map((item) => item / 2) : parameter.default;
}

/** Everything turned that can be turned together with what was turned before it. */
function everyTurn(
  set: ParameterSet,
  derive: Derivation<ParameterSet, unknown>["derive"],
): Partial<Values> {
  let values = defaultsOf(set);
  for (const [key, parameter] of Object.entries(set)) {
    const next = { ...values, [key]: turned(parameter) };
    try {
      derive(next);
      values = next;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return values;
}

/** What is to be read in it: drawings come with Plot, and what is announced comes later and goes again. */
function shown(container: HTMLElement): string {
  const out = container.querySelector(".cell-out")!.cloneNode(true) as HTMLElement;
  for (const other of out.querySelectorAll("svg, [role=status], [aria-live]")) other.remove();
  return out.textContent.replaceAll(/\s+/g, " ");
}

/** An instrument of a model: how it is built from what the model gives for some values. */
function instrument<S extends ParameterSet, D>(
  name: string,
  model: string,
  drawing: Derivation<S, D>,
  build: (atBuild: D) => JSX.Element,
): void {
  const { set, derive } = drawing as unknown as Derivation<ParameterSet, D>;
  describe(name, async () => {
    const defaults = defaultsOf(set);
    const turns: (readonly [string, Partial<Values>])[] = [
      ...(await definitionOf(model)).presets.map(({ id, values }) => [id, values] as const),
      ["every control", everyTurn(set, derive)],
    ];
    test.each(turns)("%s", async (_turn, patch) => {
      const store = openModel(model, set);
      store.change(patch);
      const values = store.values();
      const built = render(() => build(derive(values)));
      const wanted = shown(built.container);
      built.unmount();
      store.change(defaults);
      const turning = render(() => build(derive(defaults)));
      store.change(values);
      await waitFor(() => expect(shown(turning.container)).toBe(wanted));
      store.change(defaults);
    });
  });
}

const formula = "";
instrument("basis clock", "basis-clock", basisClockDrawing, (atBuild) => (
  <BasisClock {...{ atBuild, formula }} />
));
instrument("basket builder", "basket-builder", basketBuilderDrawing, (atBuild) => (
  <BasketBuilder {...{ atBuild, formula }} />
));
instrument("cost meter", "cost-meter", costMeterDrawing, (atBuild) => (
  <CostMeter {...{ atBuild, formula }} />
));
instrument("crank", "crank", crankDrawing, (atBuild) => (
  <WhoTurnsTheCrank {...{ atBuild, formula }} />
));
instrument("doubling dial", "doubling-dial", doublingDial, (atBuild) => (
  <DoublingDial {...{ atBuild, formula }} />
));
instrument("ledger of the dial", "doubling-dial", doublingDial, (atBuild) => (
  <DialLedger title="" sub="" atBuild={atBuild} />
));
instrument("drift dial", "drift-dial", driftDialDrawing, (atBuild) => (
  <DriftDial {...{ atBuild, formula }} ranges={[]} />
));
instrument("funding clock", "funding-clock", fundingClockDrawing, (atBuild) => (
  <FundingClock {...{ atBuild, formula }} />
));
instrument("liquidation ladder", "liquidation-ladder", liquidationLadderDrawing, (atBuild) => (
  <LiquidationLadder {...{ atBuild, formula }} />
));
instrument("night gap", "night-gap", nightGapDrawing, (atBuild) => (
  <NightGap {...{ atBuild, formula }} />
));
instrument("path painter", "path-painter", pathPainterDrawing, (atBuild) => (
  <PathPainter {...{ atBuild, formula }} />
));
instrument("pool skew", "pool-skew", poolSkew, (atBuild) => <PoolSkew {...{ atBuild, formula }} />);
instrument("reset desk", "reset-desk", resetDeskDrawing, (atBuild) => (
  <ResetDesk {...{ atBuild, formula }} />
));
instrument("rule lab", "rule-lab", ruleLabDrawing, (atBuild) => (
  <RuleLab {...{ atBuild, formula }} venues={[]} />
));
instrument("ledger of the rule lab", "rule-lab", ruleLedgerDrawings.daily, (atBuild) => (
  <RuleLedger holding="daily" title="" sub="" atBuild={atBuild} />
));
instrument("merge slider", "share-merge", shareMergeDrawing, (atBuild) => (
  <MergeSlider {...{ atBuild, formula }} />
));
instrument("three ways", "three-ways", threeWaysDrawing, (atBuild) => (
  <ThreeWays {...{ atBuild, formula }} />
));
instrument("two prices", "two-prices", twoPricesDrawing, (atBuild) => (
  <TwoPrices {...{ atBuild, formula }} />
));
instrument("ledger of arbitrage", "two-prices", arbitrageLedgerDrawing, (atBuild) => (
  <ArbitrageLedger atBuild={atBuild} />
));
instrument("ways out", "two-prices", exitDoorsDrawing, (atBuild) => (
  <ExitDoors atBuild={atBuild} />
));

/** A page fetches the closes; here they come from where the build takes them. */
vi.stubGlobal("fetch", () => Promise.resolve(closesOfTheSite()));
const replay = await loadReplay();
const rows = [
  { id: "index", label: "index" },
  ...TABLE_LEVERAGES.map((L) => ({ id: tokenId(L), label: `${L}x` })),
];
instrument(
  "replay",
  "replay",
  { set: replay.set, derive: (values) => drawReplay(replay.derive(values), values) },
  (atBuild) => <Replay {...{ atBuild, rows, formula }} presets={replay.presets} />,
);
