import { Show, untrack } from "solid-js";
import type { JSX } from "solid-js";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { CostStackChart } from "../../charts/CostStackChart.tsx";
import { Presets } from "../../controls/Presets.tsx";
import { ControlStrip } from "../ControlStrip.tsx";
import { createDerivedLater } from "../derived.ts";
import { isPresetOn } from "../model-definition.ts";
import { barsOfWaiting } from "./bars-of-waiting.ts";
import type { DrawnCostMeter } from "./cost-meter.drawing.ts";
import { presets } from "./cost-meter.presets.ts";
import { costMeterSet } from "./parameters.ts";
import { WaitingTable } from "./WaitingTable.tsx";

const LIVE = ["fund", "L", "mgmt"] as const;
const LOCKED = ["days", "every", "swing", "tf"] as const;

/** What waiting costs, stacked by kind: of the position, and of your own money. */
export function CostMeter(props: {
  readonly atBuild: DrawnCostMeter;
  readonly formula: string;
}): JSX.Element {
  const model = useModel("cost-meter", costMeterSet, { showsNotices: true });
  const drawn = createDerivedLater(
    () => import("./cost-meter.drawing.ts").then((module) => module.costMeterDrawing),
    untrack(() => props.atBuild),
    model.values,
  );

  return (
    <Cell
      id="cost-meter"
      title="What does it cost to wait?"
      sub="The price stands still unless you unlock its swing. Four ways to hold it, and what each has paid."
      model={model}
      failure={drawn.failure()}
      busy={drawn.busy()}
      scenario={() => drawn.result().scenario}
      formula={props.formula}
      presets={
        <Presets
          label="Costs"
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
      <CostStackChart
        {...barsOfWaiting(drawn.result())}
        summary={drawn.result().summary}
        showDownloads
      />
      <div class="cell-side">
        <WaitingTable holdings={drawn.result().holdings} />
        <Show when={drawn.result().swings}>
          <p>
            The swings themselves take from a token that resets, at no fee at all. The next lesson
            is about that part.
          </p>
        </Show>
      </div>
    </Cell>
  );
}
