import { untrack } from "solid-js";
import type { JSX } from "solid-js";
import { formatMultiple, formatPercent } from "../../../format/index.ts";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { DriftChart } from "../../charts/DriftChart.tsx";
import { Presets } from "../../controls/Presets.tsx";
import { ControlStrip } from "../ControlStrip.tsx";
import { createDerivedLater } from "../derived.ts";
import { isPresetOn } from "../model-definition.ts";
import type { DrawnDrift } from "./drift-dial.drawing.ts";
import { presets } from "./drift-dial.presets.ts";
import { DriftTable } from "./DriftTable.tsx";
import { driftDialSet } from "./parameters.ts";
import type { DatedRange } from "./range-rows.ts";

const LIVE = ["m", "L", "side"] as const;
const LOCKED = ["lo", "hi"] as const;

function valuesOf({ leverage, low, high }: DatedRange) {
  const side = leverage < 0 ? "short" : "long";
  return { side, L: Math.abs(leverage), lo: low, hi: high };
}

/** Real leverage against the move of the price, with a published range marked. */
export function DriftDial(props: {
  readonly atBuild: DrawnDrift;
  readonly formula: string;
  readonly ranges: readonly DatedRange[];
}): JSX.Element {
  const model = useModel("drift-dial", driftDialSet, { showsNotices: true });
  const drawn = createDerivedLater(
    () => import("./drift-dial.drawing.ts").then((module) => module.driftDialDrawing),
    untrack(() => props.atBuild),
    model.values,
  );

  return (
    <Cell
      id="drift-dial"
      title="What does a move do to leverage while nobody trades?"
      sub="Turn the move, the leverage or the side. A token that keeps to the shaded range is left alone inside it."
      model={model}
      failure={drawn.failure()}
      busy={drawn.busy()}
      scenario={() => drawn.result().scenario}
      formula={props.formula}
      presets={
        <>
          <Presets
            label="Moves"
            presets={presets.map((preset) => ({
              id: preset.id,
              label: preset.label,
              pressed: isPresetOn(preset, model.values()),
            }))}
            onPick={(id) => model.change(presets.find((p) => p.id === id)!.values)}
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
        {...drawn.result().curve}
        formatX={(x) => formatPercent(x / 100, { maxDecimals: 1, sign: true })}
        formatY={(y) => formatMultiple(drawn.result().sign * y)}
        summary={drawn.result().summary}
        showDownloads
      />
      <div class="cell-side">
        <DriftTable drawn={drawn.result()} />
      </div>
    </Cell>
  );
}
