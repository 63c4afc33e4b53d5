import { untrack } from "solid-js";
import type { JSX } from "solid-js";
import { formatNumber } from "../../../format/index.ts";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { FanChart } from "../../charts/FanChart.tsx";
import { HistogramChart } from "../../charts/HistogramChart.tsx";
import { Presets } from "../../controls/Presets.tsx";
import { ControlStrip } from "../ControlStrip.tsx";
import { createDerivedLater } from "../derived.ts";
import { isPresetOn } from "../model-definition.ts";
import { OwnPricesLink } from "../OwnPricesLink.tsx";
import { fanOf, heapOf } from "./charts-of-many.ts";
import { FiguresTable } from "./FiguresTable.tsx";
import type { DrawnManyPaths } from "./many-paths.drawing.ts";
import { presets } from "./many-paths.presets.ts";
import { manyPathsSet } from "./parameters.ts";

const LIVE = ["vol", "drift", "L", "hold", "days"] as const;

/** One token on many paths: a fan, a heap of ends, and what theory says of both. */
export function ManyPaths(props: {
  readonly atBuild: DrawnManyPaths;
  readonly formula: string;
  /** The worst gap to the exact ledger, as it was measured when the page was built. */
  readonly gap: string;
}): JSX.Element {
  const model = useModel("many-paths", manyPathsSet, { showsNotices: true });
  const drawn = createDerivedLater(
    () => import("./many-paths.drawing.ts").then((module) => module.manyPathsDrawing),
    untrack(() => props.atBuild),
    model.values,
  );

  return (
    <Cell
      id="many-paths"
      title="And on all the other paths?"
      sub={`${formatNumber(drawn.result().paths)} holders, each with a price of their own that wanders as yours might.`}
      model={model}
      failure={drawn.failure()}
      busy={drawn.busy()}
      scenario={() => drawn.result().scenario}
      formula={props.formula}
      presets={
        <>
          <Presets
            label="Years"
            presets={presets.map((preset) => ({
              id: preset.id,
              label: preset.label,
              pressed: isPresetOn(preset, model.values()),
            }))}
            onPick={(id) => model.change(presets.find((preset) => preset.id === id)!.values)}
          />
          <OwnPricesLink scenario={() => drawn.result().scenario} />
        </>
      }
      controls={<ControlStrip model={model} live={LIVE} locked={[]} />}
    >
      <FanChart {...fanOf(drawn.result())} summary={drawn.result().summary} showDownloads />
      <HistogramChart {...heapOf(drawn.result())} summary={drawn.result().shapes} />
      <div class="cell-side">
        <FiguresTable figures={drawn.result().figures} />
        <p>
          Drawn with the same shocks wherever the controls stand, so what moves is their doing.
          Behind ± stand two standard errors; the formulas are those of a token that is reset
          without pause. The draws are made with the computer’s own, faster numbers, which strayed
          from the exact ledger by at most {props.gap} of the NAV when this page was built.
        </p>
      </div>
    </Cell>
  );
}
