import { Index, untrack } from "solid-js";
import type { JSX } from "solid-js";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { PathsChart } from "../../charts/Chart.tsx";
import { Presets } from "../../controls/Presets.tsx";
import { ControlStrip } from "../ControlStrip.tsx";
import { createDerivedLater } from "../derived.ts";
import { isPresetOn } from "../model-definition.ts";
import { OwnPricesLink } from "../OwnPricesLink.tsx";
import { painterLook } from "./painter-looks.ts";
import { pathPainterSet } from "./parameters.ts";
import type { DrawnPainter } from "./path-painter.drawing.ts";
import { presets } from "./path-painter.presets.ts";
import { pathsOfPainter } from "./paths-of-painter.ts";

const LIVE = ["path", "times", "L"] as const;

/** Paint a path and hold it three ways. */
export function PathPainter(props: {
  readonly atBuild: DrawnPainter;
  readonly formula: string;
}): JSX.Element {
  const model = useModel("path-painter", pathPainterSet, { showsNotices: true });
  const drawn = createDerivedLater(
    () => import("./path-painter.drawing.ts").then((module) => module.pathPainterDrawing),
    untrack(() => props.atBuild),
    model.values,
  );
  return (
    <Cell
      id="path-painter"
      title="Which paths eat the token, and which feed it?"
      sub="Paint the days, choose how often they are played, or start from a preset."
      model={model}
      failure={drawn.failure()}
      busy={drawn.busy()}
      scenario={() => drawn.result().scenario}
      formula={props.formula}
      presets={
        <>
          <Presets
            label="Paths"
            presets={presets.map((preset) => ({
              id: preset.id,
              label: preset.label,
              pressed: isPresetOn(preset, model.values()),
            }))}
            onPick={(id) => model.change(presets.find((p) => p.id === id)!.values)}
          />
          <OwnPricesLink scenario={() => drawn.result().scenario} />
        </>
      }
      controls={<ControlStrip model={model} live={LIVE} locked={[]} />}
    >
      <PathsChart
        {...pathsOfPainter(drawn.result())}
        summary={drawn.result().summary}
        showDownloads
      />
      <div class="cell-side">
        <table class="holdings">
          <caption class="visually-hidden">Where each holding ends</caption>
          <thead>
            <tr>
              <th scope="col">Holding</th>
              <th scope="col">Ends at</th>
            </tr>
          </thead>
          <tbody>
            <Index each={drawn.result().holdings}>
              {(holding) => (
                <tr data-role={painterLook[holding().id].role}>
                  <th scope="row">{painterLook[holding().id].label}</th>
                  <td>
                    <b>{holding().end}</b>
                  </td>
                </tr>
              )}
            </Index>
          </tbody>
        </table>
      </div>
    </Cell>
  );
}
