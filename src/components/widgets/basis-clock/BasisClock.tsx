import { untrack } from "solid-js";
import type { JSX } from "solid-js";
import { formatMoney } from "../../../format/index.ts";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { PathsChart } from "../../charts/Chart.tsx";
import { Presets } from "../../controls/Presets.tsx";
import { ControlStrip } from "../ControlStrip.tsx";
import { createDerivedLater } from "../derived.ts";
import { isPresetOn } from "../model-definition.ts";
import type { DrawnWaits } from "./basis-clock.drawing.ts";
import { presets } from "./basis-clock.presets.ts";
import { basisClockSet } from "./parameters.ts";
import { WaitsTable } from "./WaitsTable.tsx";

const LIVE = ["basis", "days", "n"] as const;
const LOCKED = ["fund", "move"] as const;

/** A dated future that runs towards the coin, and what the wait costs beside a perpetual. */
export function BasisClock(props: {
  readonly atBuild: DrawnWaits;
  readonly formula: string;
}): JSX.Element {
  const model = useModel("basis-clock", basisClockSet, { showsNotices: true });
  const drawn = createDerivedLater(
    () => import("./basis-clock.drawing.ts").then((module) => module.basisClockDrawing),
    untrack(() => props.atBuild),
    model.values,
  );

  return (
    <Cell
      id="basis-clock"
      title="What does it cost to wait for a date?"
      sub="A future with a last day, and the coin whose price it must meet by then."
      model={model}
      failure={drawn.failure()}
      busy={drawn.busy()}
      scenario={() => drawn.result().scenario}
      formula={props.formula}
      presets={
        <Presets
          label="Waits"
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
      <PathsChart
        id="basis-clock-chart"
        title="Every day a little nearer to the coin"
        series={[
          { id: "future", label: "future", role: "futures", points: drawn.result().future },
          { id: "coin", label: "coin", role: "underlying", points: drawn.result().coin },
        ]}
        xLabel="Day"
        yLabel="Price of one coin"
        formatX={(day) => (day === 0 ? "start" : `day ${day}`)}
        formatY={(price) => formatMoney(price, { decimals: 0 })}
        summary={drawn.result().summary}
        showDownloads
      />
      <div class="cell-side">
        <WaitsTable drawn={drawn.result()} />
      </div>
    </Cell>
  );
}
