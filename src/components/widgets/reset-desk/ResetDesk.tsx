import type { JSX } from "solid-js";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { ParabolaChart } from "../../charts/ParabolaChart.tsx";
import { Presets } from "../../controls/Presets.tsx";
import { ControlStrip } from "../ControlStrip.tsx";
import { createDerived } from "../derived.ts";
import { isPresetOn } from "../model-definition.ts";
import { curveOfResets } from "./curve-of-resets.ts";
import { resetDesk } from "./reset-desk.model.ts";
import { summaryOfResets } from "./reset-words.ts";
import { ResetTable } from "./ResetTable.tsx";

const LIVE = ["m", "L"] as const;
const LOCKED = ["tf"] as const;

/** What a long fund and a short one trade at midnight. */
export function ResetDesk(): JSX.Element {
  const model = useModel(resetDesk.name, resetDesk.set, { showsNotices: true });
  const derived = createDerived(resetDesk, model.values);
  return (
    <Cell
      id="reset-desk"
      title="Who buys at midnight, and how much?"
      sub="Two funds of the same size, one long and one short. Turn the day's move, or their leverage."
      model={model}
      failure={derived.failure()}
      scenario={() => resetDesk.scenario(model.values())}
      formula={resetDesk.formula}
      presets={
        <Presets
          label="Days"
          presets={resetDesk.presets.map((preset) => ({
            id: preset.id,
            label: preset.label,
            pressed: isPresetOn(preset, model.values()),
          }))}
          onPick={(id) => model.change(resetDesk.presets.find((p) => p.id === id)!.values)}
        />
      }
      controls={<ControlStrip model={model} live={LIVE} locked={LOCKED} />}
    >
      <ParabolaChart
        {...curveOfResets(derived.result())}
        summary={summaryOfResets(derived.result())}
        showDownloads
      />
      <div class="cell-side">
        <ResetTable result={derived.result()} />
      </div>
    </Cell>
  );
}
