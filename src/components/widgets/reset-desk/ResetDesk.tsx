import { untrack } from "solid-js";
import type { JSX } from "solid-js";
import { formatMultiple, formatSigned } from "../../../format/index.ts";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { ParabolaChart } from "../../charts/ParabolaChart.tsx";
import { Presets } from "../../controls/Presets.tsx";
import { ControlStrip } from "../ControlStrip.tsx";
import { createDerivedLater } from "../derived.ts";
import { isPresetOn } from "../model-definition.ts";
import { resetDeskSet } from "./parameters.ts";
import type { DrawnResetDesk } from "./reset-desk.drawing.ts";
import { presets } from "./reset-desk.presets.ts";
import { ResetTable } from "./ResetTable.tsx";

const LIVE = ["m", "L"] as const;
const LOCKED = ["tf"] as const;

/** What a long fund and a short one trade at midnight. */
export function ResetDesk(props: {
  readonly atBuild: DrawnResetDesk;
  readonly formula: string;
}): JSX.Element {
  const model = useModel("reset-desk", resetDeskSet, { showsNotices: true });
  const drawn = createDerivedLater(
    () => import("./reset-desk.drawing.ts").then((module) => module.resetDeskDrawing),
    untrack(() => props.atBuild),
    model.values,
  );
  return (
    <Cell
      id="reset-desk"
      title="Who buys at midnight, and how much?"
      sub="Two funds of the same size, one long and one short. Turn the day’s move, or their leverage."
      model={model}
      failure={drawn.failure()}
      busy={drawn.busy()}
      scenario={() => drawn.result().scenario}
      formula={props.formula}
      presets={
        <Presets
          label="Days"
          presets={presets.map((preset) => ({
            id: preset.id,
            label: preset.label,
            pressed: isPresetOn(preset, model.values()),
          }))}
          onPick={(id) => model.change(presets.find((p) => p.id === id)!.values)}
        />
      }
      controls={<ControlStrip model={model} live={LIVE} locked={LOCKED} />}
    >
      <ParabolaChart
        {...drawn.result().curve}
        formatX={(x) => formatMultiple(x)}
        formatY={(y) => formatSigned(y, { maxDecimals: 0 })}
        summary={drawn.result().summary}
        showDownloads
      />
      <div class="cell-side">
        <ResetTable move={drawn.result().move} resets={drawn.result().resets} />
      </div>
    </Cell>
  );
}
