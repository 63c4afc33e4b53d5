import { For } from "solid-js";
import type { JSX } from "solid-js";
import { formatMoney } from "../../../format/index.ts";
import { useModel } from "../../../state/model.ts";
import { Cell } from "../../cell/Cell.tsx";
import { PathsChart } from "../../charts/Chart.tsx";
import { Presets } from "../../controls/Presets.tsx";
import { ControlStrip } from "../ControlStrip.tsx";
import { createDerived } from "../derived.ts";
import { isPresetOn } from "../model-definition.ts";
import { endOf, painterIds } from "./painter-result.ts";
import { pathPainter } from "./path-painter.model.ts";
import { painterLook, pathsOfPainter, summaryOfPainter } from "./paths-of-painter.ts";

const LIVE = ["path", "times", "L"] as const;

/** Paint a path and hold it three ways. */
export function PathPainter(): JSX.Element {
  const model = useModel(pathPainter.name, pathPainter.set, { showsNotices: true });
  const derived = createDerived(pathPainter, model.values);
  return (
    <Cell
      id="path-painter"
      title="Which paths eat the token, and which feed it?"
      sub="Paint the days, choose how often they are played, or start from a preset."
      model={model}
      failure={derived.failure()}
      scenario={() => pathPainter.scenario(model.values())}
      formula={pathPainter.formula}
      presets={
        <Presets
          label="Paths"
          presets={pathPainter.presets.map((preset) => ({
            id: preset.id,
            label: preset.label,
            pressed: isPresetOn(preset, model.values()),
          }))}
          onPick={(id) => model.change(pathPainter.presets.find((p) => p.id === id)!.values)}
        />
      }
      controls={<ControlStrip model={model} live={LIVE} locked={[]} />}
    >
      <PathsChart
        {...pathsOfPainter(derived.result())}
        summary={summaryOfPainter(derived.result())}
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
            <For each={painterIds}>
              {(id) => (
                <tr data-role={painterLook[id].role}>
                  <th scope="row">{painterLook[id].label}</th>
                  <td>
                    <b>{formatMoney(endOf(derived.result(), id), { decimals: 1 })}</b>
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
