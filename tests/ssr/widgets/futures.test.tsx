import { renderToString } from "solid-js/web";
import { expect, test } from "vitest";
import { basisClockDrawing } from "../../../src/components/widgets/basis-clock/basis-clock.drawing.ts";
import { BasisClock } from "../../../src/components/widgets/basis-clock/BasisClock.tsx";
import { drawAtBuild } from "../../../src/components/widgets/drawing.ts";
import { liquidationLadderDrawing } from "../../../src/components/widgets/liquidation-ladder/liquidation-ladder.drawing.ts";
import { LiquidationLadder } from "../../../src/components/widgets/liquidation-ladder/LiquidationLadder.tsx";
import { nightGapDrawing } from "../../../src/components/widgets/night-gap/night-gap.drawing.ts";
import { NightGap } from "../../../src/components/widgets/night-gap/NightGap.tsx";

const cells = [
  {
    name: "the ladder",
    html: renderToString(() => (
      <LiquidationLadder atBuild={drawAtBuild(liquidationLadderDrawing)} formula="Backing." />
    )),
    says: ["10x long", "10x short", "90.45", "90.51", "90.50", "109.45", "The long is taken over"],
  },
  {
    name: "the night",
    html: renderToString(() => (
      <NightGap atBuild={drawAtBuild(nightGapDrawing)} formula="Losses." />
    )),
    says: ["The holder owes 20.", "The insurance fund pays 20.", "Others bear 20."],
  },
  {
    name: "the clock",
    html: renderToString(() => (
      <BasisClock atBuild={drawAtBuild(basisClockDrawing)} formula="Basis." />
    )),
    says: ["costs 750", "costs 1,350", "Over 90 days the dated future costs 750 a coin"],
  },
];

test.each(cells)(
  "$name is complete without scripts: drawing, table and words",
  ({ html, says }) => {
    expect(html).toMatch(/<svg/);
    for (const text of says) expect(html).toContain(text);
    expect(html).not.toMatch(/ style=|<script|<style|\son\w+=/);
  },
);
