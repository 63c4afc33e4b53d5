import { untrack } from "solid-js";
import type { JSX } from "solid-js";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { PathsChart } from "../../charts/Chart.tsx";
import { Presets } from "../../controls/Presets.tsx";
import { ControlStrip } from "../ControlStrip.tsx";
import { createDerivedLater } from "../derived.ts";
import { isPresetOn } from "../model-definition.ts";
import { ClockFace } from "./ClockFace.tsx";
import type { DrawnClock } from "./funding-clock.drawing.ts";
import { presets } from "./funding-clock.presets.ts";
import { fundingClockSet } from "./parameters.ts";
import { pathsOfTraders } from "./paths-of-traders.ts";
import { TradersTable } from "./TradersTable.tsx";

const LIVE = ["prem", "open", "held"] as const;
const LOCKED = ["lev", "every", "size"] as const;

/** Two traders, one contract: what one pays the other receives. */
export function FundingClock(props: {
  readonly atBuild: DrawnClock;
  readonly formula: string;
}): JSX.Element {
  const model = useModel("funding-clock", fundingClockSet, { showsNotices: true });
  const drawn = createDerivedLater(
    () => import("./funding-clock.drawing.ts").then((module) => module.fundingClockDrawing),
    untrack(() => props.atBuild),
    model.values,
  );

  return (
    <Cell
      id="funding-clock"
      title="Who pays whom, and at what hour?"
      sub="Two traders hold the same contract from opposite sides. The price stands still."
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
      <PathsChart
        {...pathsOfTraders(drawn.result())}
        summary={drawn.result().summary}
        showDownloads
      />
      <div class="cell-side clock-side">
        <ClockFace drawn={drawn.result()} />
        <p class="clock-rate">
          Rate at each settlement: <b>{drawn.result().rate}</b>
        </p>
        <TradersTable rows={drawn.result().rows} />
      </div>
    </Cell>
  );
}
