import { For } from "solid-js";
import type { JSX } from "solid-js";
import { formatMoney, formatNumber } from "../../../format/index.ts";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { PathsChart } from "../../charts/Chart.tsx";
import { Presets } from "../../controls/Presets.tsx";
import { ControlStrip } from "../ControlStrip.tsx";
import { createDerived } from "../derived.ts";
import { isPresetOn } from "../model-definition.ts";
import { linesOfMerge, summaryOfMerge } from "./lines-of-merge.ts";
import { worthOf } from "./merge-scenario.ts";
import { shareMerge } from "./share-merge.model.ts";

const LIVE = ["ratio", "after"] as const;
const LOCKED = ["units"] as const;
const ROWS = [
  { when: "before", label: "Before" },
  { when: "merged", label: "Merged" },
  { when: "after", label: "A day later" },
] as const;

/** A merge of units: what changes, and what does not. */
export function MergeSlider(): JSX.Element {
  const model = useModel(shareMerge.name, shareMerge.set, { showsNotices: true });
  const derived = createDerived(shareMerge, model.values);

  return (
    <Cell
      id="share-merge"
      title="What does a merge change?"
      sub="A token has become cheap. On a day on which its price rests, many units become one."
      model={model}
      failure={derived.failure()}
      scenario={() => shareMerge.scenario(model.values())}
      formula={shareMerge.formula}
      presets={
        <Presets
          label="Merges"
          presets={shareMerge.presets.map((preset) => ({
            id: preset.id,
            label: preset.label,
            pressed: isPresetOn(preset, model.values()),
          }))}
          onPick={(id) => model.change(shareMerge.presets.find((p) => p.id === id)!.values)}
        />
      }
      controls={<ControlStrip model={model} live={LIVE} locked={LOCKED} />}
    >
      <PathsChart
        {...linesOfMerge(derived.result())}
        summary={summaryOfMerge(derived.result())}
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
            <For each={ROWS.map((row) => ({ ...row, point: derived.result()[row.when] }))}>
              {({ label, point }) => (
                <tr>
                  <th scope="row">{label}</th>
                  <td>{formatNumber(point.units, { maxDecimals: 2 })}</td>
                  <td>{formatMoney(point.price, { maxDecimals: 4 })}</td>
                  <td>
                    <b>{formatMoney(worthOf(point), { decimals: 2 })}</b>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </Cell>
  );
}
