import { untrack } from "solid-js";
import type { JSX } from "solid-js";
import { formatMoney } from "../../../format/index.ts";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { LadderChart } from "../../charts/LadderChart.tsx";
import { Presets } from "../../controls/Presets.tsx";
import { ControlStrip } from "../ControlStrip.tsx";
import { createDerivedLater } from "../derived.ts";
import { limitModel } from "../limits.ts";
import { isPresetOn } from "../model-definition.ts";
import { AnswersTable } from "./AnswersTable.tsx";
import type { DrawnLadder } from "./liquidation-ladder.drawing.ts";
import { presets } from "./liquidation-ladder.presets.ts";
import { liquidationLadderLimits } from "./limits.ts";
import { liquidationLadderSet } from "./parameters.ts";

const LIVE = ["L", "c", "conv"] as const;
const LOCKED = ["mmr", "mode", "spare", "entry", "fee", "ded"] as const;

/** Where a long future and a short one are taken over. */
export function LiquidationLadder(props: {
  readonly atBuild: DrawnLadder;
  readonly formula: string;
}): JSX.Element {
  const model = limitModel(
    useModel("liquidation-ladder", liquidationLadderSet, { showsNotices: true }),
    liquidationLadderLimits,
  );
  const drawn = createDerivedLater(
    () => import("./liquidation-ladder.drawing.ts").then((m) => m.liquidationLadderDrawing),
    untrack(() => props.atBuild),
    model.values,
  );

  return (
    <Cell
      id="liquidation-ladder"
      title="How far may the price go?"
      sub="Two futures of the same size, one long and one short, each with the price at which it is taken over and the one at which nothing stands behind it."
      model={model}
      failure={drawn.failure()}
      busy={drawn.busy()}
      scenario={() => drawn.result().scenario}
      formula={props.formula}
      presets={
        <Presets
          label="Positions"
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
      <LadderChart
        id="liquidation-ladder-chart"
        title="Opened, taken over, bankrupt"
        ladders={drawn.result().ladders.map((ladder) => ({ ...ladder, role: "futures" }))}
        yLabel="Price"
        formatPrice={(price) => formatMoney(price, { decimals: Math.abs(price) < 50 ? 4 : 2 })}
        summary={drawn.result().summary}
        showDownloads
      />
      <div class="cell-side">
        <AnswersTable drawn={drawn.result()} />
      </div>
    </Cell>
  );
}
