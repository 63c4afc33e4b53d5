import { createSignal } from "solid-js";
import type { JSX } from "solid-js";
import { createMarks } from "../../../state/marks.ts";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { PathsChart } from "../../charts/Chart.tsx";
import { Presets } from "../../controls/Presets.tsx";
import { createOwnSeries } from "../../own-prices/own-series.ts";
import { OwnPrices } from "../../own-prices/OwnPrices.tsx";
import { limitModel } from "../limits.ts";
import { isPresetOn } from "../model-definition.ts";
import { createLabRun } from "./create-lab-run.ts";
import { lab } from "./lab.model.ts";
import { LabControls } from "./LabControls.tsx";
import { LabExports } from "./LabExports.tsx";
import { LabLedger } from "./LabLedger.tsx";
import { LabTable } from "./LabTable.tsx";
import { labLimits } from "./limits.ts";
import { pathsOfLab, summaryOfLab } from "./paths-of-lab.ts";

/** Every control, up to four products, one path. */
export function Lab(): JSX.Element {
  const model = limitModel(useModel(lab.name, lab.set, { showsNotices: true }), labLimits);
  const own = createOwnSeries();
  const run = createLabRun(model.values, own.series);
  const marks = createMarks(lab.name);
  const [scale, setScale] = createSignal<"linear" | "log">("linear");

  return (
    <Cell
      id="lab"
      title="What becomes of 100?"
      sub="One path, up to four products. Choose both, and turn whatever they listen to."
      model={model}
      failure={run.failure()}
      scenario={() => run.result().scenario}
      formula={`${lab.formula} Saved as a file, this runs as it is: npm run --silent simulate -- scenario.json`}
      presets={
        <>
          <Presets
            label="Starting points"
            presets={lab.presets.map((preset) => ({
              id: preset.id,
              label: preset.label,
              pressed: isPresetOn(preset, model.values()),
            }))}
            onPick={(id) => model.change(lab.presets.find((p) => p.id === id)!.values)}
          />
          <div class="needs-js">
            <OwnPrices
              series={own.series()}
              onSeries={own.setSeries}
              otherwise="the path that is chosen here"
            />
          </div>
        </>
      }
      controls={<LabControls model={model} hasOwnPrices={own.series() !== undefined} />}
      downloads={<LabExports result={run.result()} />}
    >
      <div aria-busy={run.busy()}>
        <PathsChart
          {...pathsOfLab(run.result(), scale())}
          summary={summaryOfLab(run.result())}
          marked={run.result().days === undefined ? marks.step() : undefined}
          onMark={marks.mark}
          showDownloads
        />
        <Presets
          label="The scale of the chart"
          presets={(["linear", "log"] as const).map((id) => ({
            id,
            label: id === "linear" ? "Equal amounts" : "Equal percentages",
            pressed: scale() === id,
          }))}
          onPick={(id) => setScale(id === "log" ? "log" : "linear")}
        />
      </div>
      <LabTable result={run.result()} />
      <LabLedger result={run.result()} />
    </Cell>
  );
}
