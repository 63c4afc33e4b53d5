import { Index, untrack } from "solid-js";
import type { JSX } from "solid-js";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { PathsChart } from "../../charts/Chart.tsx";
import { Presets } from "../../controls/Presets.tsx";
import { ControlStrip } from "../ControlStrip.tsx";
import { createDerivedLater } from "../derived.ts";
import { isPresetOn } from "../model-definition.ts";
import { linesOfMerge } from "./lines-of-merge.ts";
import { shareMergeSet } from "./parameters.ts";
import type { DrawnMerge } from "./share-merge.drawing.ts";
import { presets } from "./share-merge.presets.ts";

const LIVE = ["ratio", "after"] as const;
const LOCKED = ["units"] as const;

/** A merge of units: what changes, and what does not. */
export function MergeSlider(props: {
  readonly atBuild: DrawnMerge;
  readonly formula: string;
}): JSX.Element {
  const model = useModel("share-merge", shareMergeSet, { showsNotices: true });
  const drawn = createDerivedLater(
    () => import("./share-merge.drawing.ts").then((module) => module.shareMergeDrawing),
    untrack(() => props.atBuild),
    model.values,
  );

  return (
    <Cell
      id="share-merge"
      title="What does a merge change?"
      sub="A token has become cheap. On a day on which its price rests, many units become one."
      model={model}
      failure={drawn.failure()}
      busy={drawn.busy()}
      scenario={() => drawn.result().scenario}
      formula={props.formula}
      presets={
        <Presets
          label="Merges"
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
        {...linesOfMerge(drawn.result())}
        summary={drawn.result().summary}
        showDownloads
      />
      <div class="cell-side">
        <table class="holdings">
          <caption class="visually-hidden">Units, price and worth around the merge</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">Units</th>
              <th scope="col">One unit</th>
              <th scope="col">All of it</th>
            </tr>
          </thead>
          <tbody>
            <Index each={drawn.result().times}>
              {(time) => (
                <tr>
                  <th scope="row">{time().label}</th>
                  <td>{time().units}</td>
                  <td>{time().price}</td>
                  <td>
                    <b>{time().worth}</b>
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
