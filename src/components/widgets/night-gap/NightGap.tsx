import { untrack } from "solid-js";
import type { JSX } from "solid-js";
import { formatMoney, formatPercent } from "../../../format/index.ts";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { ParabolaChart } from "../../charts/ParabolaChart.tsx";
import { Presets } from "../../controls/Presets.tsx";
import { ControlStrip } from "../ControlStrip.tsx";
import { createDerivedLater } from "../derived.ts";
import { isPresetOn } from "../model-definition.ts";
import { holderLook } from "./holders.ts";
import type { DrawnNight } from "./night-gap.drawing.ts";
import { presets } from "./night-gap.presets.ts";
import { NightTable } from "./NightTable.tsx";
import { nightGapSet } from "./parameters.ts";

const LIVE = ["gap", "L"] as const;
const LOCKED = ["liq", "mmr"] as const;

/** One jump of the price, and who pays for it. */
export function NightGap(props: {
  readonly atBuild: DrawnNight;
  readonly formula: string;
}): JSX.Element {
  const model = useModel("night-gap", nightGapSet, { showsNotices: true });
  const drawn = createDerivedLater(
    () => import("./night-gap.drawing.ts").then((module) => module.nightGapDrawing),
    untrack(() => props.atBuild),
    model.values,
  );

  return (
    <Cell
      id="night-gap"
      title="Who pays for what is missing?"
      sub="Three holders with the same leverage, and one night in which nobody can trade."
      model={model}
      failure={drawn.failure()}
      busy={drawn.busy()}
      scenario={() => drawn.result().scenario}
      formula={props.formula}
      presets={
        <Presets
          label="Nights"
          presets={presets.map((preset) => ({
            id: preset.id,
            label: preset.label,
            pressed: isPresetOn(preset, model.values()),
          }))}
          onPick={(id) => model.change(presets.find((preset) => preset.id === id)!.values)}
        />
      }
      controls={<ControlStrip model={model} live={LIVE} locked={LOCKED} />}
    >
      <ParabolaChart
        id="night-gap-chart"
        title="What is left of 100 in the morning"
        series={drawn.result().lines.map((line) => ({ ...line, ...holderLook[line.id] }))}
        points={drawn.result().marks}
        xLabel="How much lower the price opens"
        yLabel="Left of 100; below zero, owed"
        baseline={0}
        formatX={(gap) => formatPercent(gap / 100, { decimals: 0 })}
        formatY={(left) => formatMoney(left, { maxDecimals: 1 })}
        summary={drawn.result().summary}
        showDownloads
      />
      <div class="cell-side">
        <NightTable drawn={drawn.result()} />
      </div>
    </Cell>
  );
}
