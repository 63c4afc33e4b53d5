import type { JSX } from "solid-js";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { DriftChart } from "../../charts/DriftChart.tsx";
import { Presets } from "../../controls/Presets.tsx";
import { ControlStrip } from "../ControlStrip.tsx";
import { createDerived } from "../derived.ts";
import { isPresetOn } from "../model-definition.ts";
import { curveOfDrift } from "./curve-of-drift.ts";
import { driftDial } from "./drift-dial.model.ts";
import { summaryOfDrift } from "./drift-words.ts";
import { DriftTable } from "./DriftTable.tsx";
import type { DatedRange } from "./range-rows.ts";

const LIVE = ["m", "L", "side"] as const;
const LOCKED = ["lo", "hi"] as const;

function valuesOf({ leverage, low, high }: DatedRange) {
  const side = leverage < 0 ? "short" : "long";
  return { side, L: Math.abs(leverage), lo: low, hi: high };
}

/** Real leverage against the move of the price, with a published range marked. */
export function DriftDial(props: { readonly ranges: readonly DatedRange[] }): JSX.Element {
  const model = useModel(driftDial.name, driftDial.set, { showsNotices: true });
  const derived = createDerived(driftDial, model.values);

  return (
    <Cell
      id="drift-dial"
      title="What does a move do to leverage while nobody trades?"
      sub="Turn the move, the leverage or the side. The shaded range is one that a platform has published."
      model={model}
      failure={derived.failure()}
      scenario={() => driftDial.scenario(model.values())}
      formula={driftDial.formula}
      presets={
        <>
          <Presets
            label="Moves"
            presets={driftDial.presets.map((preset) => ({
              id: preset.id,
              label: preset.label,
              pressed: isPresetOn(preset, model.values()),
            }))}
            onPick={(id) => model.change(driftDial.presets.find((p) => p.id === id)!.values)}
          />
          <Presets
            label="Mark a published range:"
            labelled
            presets={props.ranges.map((range) => ({
              id: range.id,
              label: `${range.label}, ${range.asOf}`,
              pressed: isPresetOn(
                { id: range.id, label: range.label, values: valuesOf(range) },
                model.values(),
              ),
            }))}
            onPick={(id) => model.change(valuesOf(props.ranges.find((r) => r.id === id)!))}
          />
        </>
      }
      controls={<ControlStrip model={model} live={LIVE} locked={LOCKED} />}
    >
      <DriftChart
        {...curveOfDrift(derived.result(), model.values())}
        summary={summaryOfDrift(derived.result())}
        showDownloads
      />
      <div class="cell-side">
        <DriftTable result={derived.result()} />
      </div>
    </Cell>
  );
}
